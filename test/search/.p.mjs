import { readFileSync } from 'node:fs'; import { Parser } from 'n3';
const { buildIndex, search } = await import('/work/main/node_modules/.cache/search-dist/search/search-index.js');
const SK='http://www.w3.org/2004/02/skos/core#'; const m=new Map();
for (const f of ['seed/datastrategie.ttl','test/data/search/energiesysteembeheer.ttl']) for (const q of new Parser().parse(readFileSync(f,'utf8'))) { const p=q.predicate.value.replace(SK,''); const prop={prefLabel:'prefLabel',altLabel:'altLabel',hiddenLabel:'hiddenLabel',definition:'definition',scopeNote:'note',example:'note'}[p]; if(!prop||q.object.termType!=='Literal') continue; const u=q.subject.value; if(!m.has(u)) m.set(u,{uri:u,retired:false,kind:'concept',texts:[]}); m.get(u).texts.push({property:prop,language:q.object.language,value:q.object.value}); }
const s0=performance.now(); const ix=buildIndex(m.values()); console.log('build',performance.now()-s0, m.size, ix.base.dictionary.words.length);
const labels=[...m.values()].flatMap(e=>e.texts.filter(t=>t.property!=='definition'&&t.property!=='note').map(t=>t.value));
let r=1; const rnd=()=>(r=(Math.imul(r,1664525)+1013904223)>>>0)/2**32;
const qs=Array.from({length:2000},()=>{const n=1+Math.floor(rnd()*4); return Array.from({length:n},()=>{const w=labels[Math.floor(rnd()*labels.length)].split(' ')[0]; return rnd()<.5?w.slice(0,1+Math.floor(rnd()*12)):w;}).join(' ')});
const t=[]; for (const q of qs){const s=performance.now(); search(ix,q,{limit:20}); t.push([performance.now()-s,q]);} t.sort((a,b)=>b[0]-a[0]); console.log(t[0],t[20],t[1000], t.slice(0,5)); 
