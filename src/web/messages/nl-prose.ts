/** The longer texts: help, the accessibility statement, errors. */
export const nlProse = {
  help: {
    title: 'Hulp',
    intro: 'Deze site legt uit wat termen betekenen. U hebt geen account nodig om te zoeken en te lezen.',
    sections: [
      {
        id: 'search',
        title: 'Zoeken',
        text: [
          'Typ een woord in het zoekvak, of het begin ervan. Terwijl u typt, verschijnen voorstellen; met pijl omlaag en Enter kiest u er een.',
          'U vindt een term ook via een andere naam, via een deel van een samenstelling (“kwaliteit” vindt “datakwaliteit”) en ondanks een tikfout. Bij elk resultaat staat waarom het gevonden is.',
        ],
      },
      {
        id: 'concept',
        title: 'Wat is een begrip?',
        text: [
          'Een begrip is een idee met een afgesproken betekenis. Het heeft één naam per taal, soms andere namen, en een definitie. De bron zegt waar de definitie vandaan komt.',
          'Een ruimer begrip omvat meer, een enger begrip is er een soort of een deel van. Verwante begrippen horen bij elkaar zonder dat het ene het andere omvat.',
          'Begrippen staan samen in een vocabularium: een lijst met een beheerder. Een collectie groepeert begrippen die bij eenzelfde onderwerp horen.',
        ],
      },
      {
        id: 'version',
        title: 'Wat is een versie?',
        text: [
          'Wijzigingen worden samen gepubliceerd als een versie met een nummer. Een versie verandert daarna nooit meer.',
          'Bij elk begrip kunt u een oudere versie kiezen, en onder “Geschiedenis” ziet u wat er veranderde. Verwijst u in een tekst naar een begrip, neem dan het adres onder “Citeren”: dat blijft dezelfde tekst tonen.',
          'Een term die niet meer gebruikt wordt, verdwijnt niet. Hij heet dan “vervallen”, en als er een opvolger is, staat die erbij.',
        ],
      },
      {
        id: 'proposals',
        title: 'Meewerken',
        text: [
          'Elke wijziging begint als een voorstel. Beoordelaars bekijken het, en de beheerder van het vocabularium beslist. Wat is aanvaard, komt in de volgende versie.',
          'Over sommige voorstellen vragen de beheerders ieders mening: dat heet een openbare consultatie. U vindt ze onder “Voorstellen”, met wat er precies zou veranderen en tot wanneer u kunt reageren.',
          'Wilt u zelf iets voorstellen, kies dan bij een begrip “Stel een wijziging voor”. Daarvoor en om te reageren hebt u een account nodig.',
        ],
      },
      {
        id: 'applications',
        title: 'Voor toepassingen',
        text: [
          'Elk begrip heeft een webadres dat voor altijd geldt (URI). Een browser krijgt een pagina, een toepassing krijgt gegevens: via de Accept-header, of via een uitgang achter het adres van de pagina (.ttl, .jsonld, .rdf of .nt).',
          'Zet ?version= met een versienummer achter een adres, of ?at= met een datum, om de term te zien zoals hij toen was.',
          'Kent u alleen een URI, ook van een ander vocabularium dat hier staat? /resolve?uri= brengt u bij het document.',
          'GraphQL staat op /graphql: zoeken, voorstellen, termen in bulk, boomstructuur, geschiedenis en vergelijken, in de talen die u vraagt.',
          'Een heel vocabularium downloadt u van /export/, als Turtle, JSON-LD, RDF/XML, N-Triples of CSV.',
        ],
      },
    ],
    exampleTitle: 'Een eerste vraag in GraphQL',
    resolveTitle: 'Een term ophalen als gegevens',
  },
  accessibility: {
    title: 'Toegankelijkheidsverklaring',
    paragraphs: [
      'Deze site wil voor iedereen bruikbaar zijn. Ze is gebouwd om te voldoen aan WCAG 2.2, niveau AA, en aan het Bestuursdecreet, dat de Europese richtlijn 2016/2102 omzet.',
      'Alles werkt met het toetsenbord en zonder JavaScript. De pagina’s volgen de instellingen van uw toestel voor licht of donker, hoog contrast, minder beweging en lettergrootte, en zijn te vergroten tot 400 %. Teksten in een andere taal zijn als zodanig aangeduid voor schermlezers.',
      'Elke pagina wordt bij elke wijziging van de software automatisch getest met axe-core in een echte browser. Automatische tests vinden niet alles; een onderzoek door een onafhankelijke deskundige is nog niet gebeurd.',
    ],
    limitsTitle: 'Wat u kunt merken',
    limits: [
      'Definities worden geschreven door de beheerders van de vocabularia. Niet elke tekst is al in eenvoudige taal geschreven of in elke taal vertaald.',
      'De verkenner voor GraphQL is een hulpmiddel voor ontwikkelaars en is niet getest met schermlezers. Wat u ermee opvraagt, staat ook op de pagina’s.',
    ],
    contactTitle: 'Iets werkt niet?',
    contact:
      'Meld het aan de organisatie die deze site aanbiedt. Krijgt u geen bevredigend antwoord, dan kunt u terecht bij de Vlaamse Ombudsdienst.',
  },
  errors: {
    titles: {
      400: 'Dit adres klopt niet',
      403: 'Dit mag niet',
      404: 'Niet gevonden',
      406: 'Deze vorm bestaat niet',
      410: 'Ingetrokken',
      500: 'Er ging iets mis',
    },
    texts: {
      400: 'Er staat een fout in wat u vroeg. Kijk het adres na, of begin opnieuw vanaf de startpagina.',
      403: 'Dit formulier kwam niet van deze site, of u hebt hier geen recht toe. Begin opnieuw vanaf de startpagina.',
      404: 'Op dit adres staat niets. Misschien is het verkeerd overgenomen. Zoek hieronder naar de term.',
      406: 'U vroeg een vorm waarin dit niet bestaat. Het bestaat als HTML, Turtle, JSON-LD, RDF/XML en N-Triples.',
      410: 'Wat hier stond, is ingetrokken en mag niet meer worden getoond.',
      500: 'De fout ligt bij ons, niet bij u. Probeer het straks opnieuw.',
    },
    codes: {
      UNKNOWN_VOCABULARY: 'Er is geen gepubliceerd vocabularium met die naam.',
      UNKNOWN_VERSION: 'Die versie van het vocabularium bestaat niet.',
      UNKNOWN_URI: 'Geen vocabularium op deze site beschrijft deze URI.',
    },
    asked: 'Gevraagd',
    details: 'Technische gegevens',
    toHome: 'Naar de startpagina',
  },
};
