#ifndef CMARK_ARENA_H
#define CMARK_ARENA_H

#include <cmark-gfm.h>

/// Memory for cmark that is given back as a whole.
///
/// cmark asks for many small blocks and frees each; a tree that is read once and dropped needs no such
/// care. What cmark frees meanwhile, it gets again. All that a parser with this allocator, and its tree, take on one thread between
/// `cmark_arena_begin` and `cmark_arena_end` comes from a few large blocks, and goes with them: neither the
/// parser nor the tree is freed. Between the two a thread may parse one document.
cmark_mem *cmark_arena_memory(void);

void cmark_arena_begin(void);
void cmark_arena_end(void);

#endif
