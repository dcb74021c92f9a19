import type { nlProse } from './nl-prose.ts';

export const enProse: typeof nlProse = {
  help: {
    title: 'Help',
    intro: 'This site explains what terms mean. You need no account to search and read.',
    sections: [
      {
        id: 'search',
        title: 'Searching',
        text: [
          'Type a word, or the beginning of one, in the search box. Suggestions appear as you type; choose one with the down arrow and Enter.',
          'You also find a term by another name, by part of a Dutch compound (“kwaliteit” finds “datakwaliteit”) and in spite of a typing error. Every result says why it was found.',
        ],
      },
      {
        id: 'concept',
        title: 'What is a concept?',
        text: [
          'A concept is an idea with an agreed meaning. It has one name in each language, sometimes other names, and a definition. The source says where the definition comes from.',
          'A broader concept covers more; a narrower one is a kind or a part of it. Related concepts belong together without one covering the other.',
          'Concepts stand together in a vocabulary: a list with a steward. A collection groups concepts that belong to one subject.',
        ],
      },
      {
        id: 'version',
        title: 'What is a version?',
        text: [
          'Changes are published together as a version with a number. After that, a version never changes again.',
          'On every concept you can choose an older version, and under “History” you see what changed. When you refer to a concept in a text, take the address under “Cite”: it will keep showing the same text.',
          'A term that is no longer used does not disappear. It is then called “retired”, and its successor is named if there is one.',
        ],
      },
      {
        id: 'proposals',
        title: 'Taking part',
        text: [
          'Every change begins as a proposal. Reviewers look at it, and the vocabulary’s steward decides. What is accepted will be in the next version.',
          'On some proposals the stewards ask everyone’s opinion: that is called a public consultation. You find them under “Proposals”, with what exactly would change and until when you can comment.',
          'To propose something yourself, choose “Propose a change” at a concept. For that, and to comment, you need an account.',
        ],
      },
      {
        id: 'applications',
        title: 'For applications',
        text: [
          'Every concept has a web address that is valid for ever (URI). A browser gets a page, an application gets data: through the Accept header, or through a suffix on the address of the page (.ttl, .jsonld, .rdf or .nt).',
          'Add ?version= with a version number to an address, or ?at= with a date, to see the term as it was then.',
          'Do you only know a URI, perhaps of another vocabulary held here? /resolve?uri= takes you to its document.',
          'GraphQL is at /graphql: search, suggestions, terms in bulk, the tree, history and comparison, in the languages you ask for.',
          'A whole vocabulary is downloaded from /export/, as Turtle, JSON-LD, RDF/XML, N-Triples or CSV.',
        ],
      },
    ],
    exampleTitle: 'A first query in GraphQL',
    resolveTitle: 'Fetch a term as data',
  },
  accessibility: {
    title: 'Accessibility statement',
    paragraphs: [
      'This site aims to be usable by everyone. It is built to meet WCAG 2.2, level AA, and the Flemish Governance Decree, which transposes European directive 2016/2102.',
      'Everything works with the keyboard and without JavaScript. Pages follow your device’s settings for light or dark, high contrast, less motion and text size, and can be enlarged to 400%. Texts in another language are marked as such for screen readers.',
      'Every page is tested automatically with axe-core in a real browser at every change of the software. Automatic tests do not find everything; an audit by an independent expert has not taken place yet.',
    ],
    limitsTitle: 'What you may notice',
    limits: [
      'Definitions are written by the stewards of the vocabularies. Not every text is in plain language yet, or translated into every language.',
      'The GraphQL explorer is a tool for developers and has not been tested with screen readers. What you ask with it is on the pages too.',
    ],
    contactTitle: 'Is something not working?',
    contact:
      'Report it to the organisation that offers this site. If you get no satisfactory answer, you can turn to the Flemish Ombuds Service.',
  },
  errors: {
    titles: {
      400: 'This address is not right',
      403: 'This is not allowed',
      404: 'Not found',
      406: 'There is no such form',
      410: 'Withdrawn',
      500: 'Something went wrong',
    },
    texts: {
      400: 'There is a mistake in what you asked. Check the address, or start again from the home page.',
      403: 'This form did not come from this site, or you have no right to do this. Start again from the home page.',
      404: 'There is nothing at this address. Perhaps it was copied wrongly. Search for the term below.',
      406: 'You asked for a form in which this does not exist. It exists as HTML, Turtle, JSON-LD, RDF/XML and N-Triples.',
      410: 'What stood here has been withdrawn and may no longer be shown.',
      500: 'The fault is ours, not yours. Please try again later.',
    },
    codes: {
      UNKNOWN_VOCABULARY: 'There is no published vocabulary of that name.',
      UNKNOWN_VERSION: 'That version of the vocabulary does not exist.',
      UNKNOWN_URI: 'No vocabulary on this site describes this URI.',
    },
    asked: 'Asked for',
    details: 'Technical details',
    toHome: 'To the home page',
  },
};
