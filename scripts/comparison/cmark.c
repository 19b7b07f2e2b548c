// The least that any program built on cmark-gfm has to do: reads every Markdown file of a folder, parses
// it with the extensions that guidegen uses, renders it as HTML, and writes that beside the others.
//
//   cmark-floor FOLDER OUTPUT
//
// No template, no links followed, no colours, no checks: what guidegen's CPU time is measured against.
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static const int OPTIONS =
    CMARK_OPT_FOOTNOTES | CMARK_OPT_UNSAFE | CMARK_OPT_FULL_INFO_STRING;
static const char *EXTENSIONS[] = {"table", "strikethrough", "autolink", "tasklist"};

static void fail(const char *what) {
  perror(what);
  exit(3);
}

static char *contents(const char *path, size_t *size) {
  FILE *file = fopen(path, "rb");
  if (!file) fail(path);
  struct stat facts;
  if (fstat(fileno(file), &facts) != 0) fail(path);
  *size = (size_t)facts.st_size;
  char *bytes = malloc(*size + 1);
  if (!bytes || fread(bytes, 1, *size, file) != *size) fail(path);
  fclose(file);
  return bytes;
}

static void convert(const char *from, const char *to) {
  size_t size;
  char *text = contents(from, &size);
  cmark_parser *parser = cmark_parser_new(OPTIONS);
  for (size_t i = 0; i < sizeof EXTENSIONS / sizeof *EXTENSIONS; i++)
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(EXTENSIONS[i]));
  cmark_parser_feed(parser, text, size);
  cmark_node *document = cmark_parser_finish(parser);
  char *html = cmark_render_html(document, OPTIONS, cmark_parser_get_syntax_extensions(parser));
  FILE *file = fopen(to, "wb");
  if (!file || fputs(html, file) < 0 || fclose(file) != 0) fail(to);
  free(html);
  cmark_node_free(document);
  cmark_parser_free(parser);
  free(text);
}

int main(int count, char **arguments) {
  if (count != 3) return 2;
  cmark_gfm_core_extensions_ensure_registered();
  DIR *folder = opendir(arguments[1]);
  if (!folder) fail(arguments[1]);
  mkdir(arguments[2], 0777);
  for (struct dirent *entry; (entry = readdir(folder));) {
    size_t length = strlen(entry->d_name);
    if (length < 4 || strcmp(entry->d_name + length - 3, ".md") != 0) continue;
    char from[4096], to[4096];
    snprintf(from, sizeof from, "%s/%s", arguments[1], entry->d_name);
    snprintf(to, sizeof to, "%s/%.*s.html", arguments[2], (int)(length - 3), entry->d_name);
    convert(from, to);
  }
  closedir(folder);
  return 0;
}
