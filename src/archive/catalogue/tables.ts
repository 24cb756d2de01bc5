/** Version of the shape of a catalogue, in its table `about`. */
export const catalogueSchema = 'undoc-catalogue/1'

/**
 * The tables of a catalogue. `citation` is a graph: from `document` to the documents whose `document_symbol` is its
 * `symbol`. `paragraph_search` has the rows of `paragraph` in the form of `searchable`; it keeps no second copy of the text.
 */
export const tables = `
create table about (name text primary key, value text not null) without rowid;
create table document (
  id text primary key, symbol text, title text, kind text not null, language text not null, date text, adopted text,
  session text, organ text, link text, pages integer not null, grade text, source text not null, sha256 text not null
) without rowid;
create table document_symbol (symbol text not null, document text not null, primary key (symbol, document)) without rowid;
create table paragraph (
  number_in_catalogue integer primary key, id text not null unique, document text not null, parent text, position integer not null,
  zone text not null, type text not null, number text, path text, section text not null, text text not null, page integer, speech text
);
create virtual table paragraph_search using fts5(searchable, content='', tokenize='unicode61 remove_diacritics 2');
create table citation (
  document text not null, paragraph text not null, symbol text not null, text text not null, pinpoint text, date text,
  evidence text not null
);
create table speech (id text primary key, document text not null, name text not null, affiliation text, function text, language text) without rowid;
create table vote (document text not null, paragraph text not null, choice text not null, name text not null);
`

/** Made when the rows are in. */
export const indexes = `
create index paragraph_of_document on paragraph (document, path);
create index paragraph_of_parent on paragraph (parent);
create index citation_of_symbol on citation (symbol, document);
create index citation_of_document on citation (document);
create index speech_of_speaker on speech (affiliation, name);
create index vote_of_name on vote (name, choice);
`
