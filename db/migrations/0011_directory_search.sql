-- A page of results narrowed by topic or language is found without reading every entry.
create index directory_search_fields on directory_search using gin (fields);
create index directory_search_languages on directory_search using gin (languages);
