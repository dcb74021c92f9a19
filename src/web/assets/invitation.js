// The secret of an invitation stands behind the # of its link, so that no server on the way has it in its log. This
// puts it in the form and takes it out of the address bar. Without script one copies it into the field.
const secret = location.hash.slice(1);
const field = document.querySelector('#secret');
if (secret && field) {
  history.replaceState(null, '', location.pathname + location.search);
  field.value = secret;
  field.form.requestSubmit();
}
