#include "cmark_arena.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/// What a parse takes at the least, and at the most in one step. The C library tidies up whenever 64 KiB or
/// more are freed, so that most pages had better need less.
enum { FIRST_SLAB = 48 << 10, FIRST_SMALL_SLAB = 16 << 10, LARGEST_SLAB = 4 << 20 };

/// Small blocks stand apart from nodes: cmark goes through its open brackets again and again.
enum { SMALL = 96 };

/// Stands before every slab; what it holds follows.
struct slab {
  struct slab *previous;
  struct slab *next;
};

/// Stands before every block, so that blocks can grow. Sixteen bytes: what follows is aligned for anything.
struct block {
  size_t size;
  /// The slab that holds nothing else; null for a block beside others.
  struct slab *own;
};

/// Where the next blocks of a kind come from, and how large the next slab is.
struct region {
  char *next;
  char *end;
  size_t step;
};

static _Thread_local struct {
  struct slab *slabs;
  struct region small;
  struct region large;
} arena;

/// cmark cannot go on without memory, and its own allocator ends the program too.
static void *checked(void *memory) {
  if (!memory) abort();
  return memory;
}

static void insert(struct slab *slab) {
  slab->previous = NULL;
  slab->next = arena.slabs;
  if (arena.slabs) arena.slabs->previous = slab;
  arena.slabs = slab;
}

static struct slab *new_slab(size_t size) {
  struct slab *slab = checked(malloc(sizeof(struct slab) + size));
  insert(slab);
  return slab;
}

/// A block whose bytes are not cleared.
static struct block *take(size_t size) {
  size_t whole = sizeof(struct block) + ((size + 15) & ~(size_t)15);
  struct region *region = whole <= SMALL ? &arena.small : &arena.large;
  if (whole > (size_t)(region->end - region->next)) {
    if (whole > FIRST_SLAB / 4) {
      struct slab *slab = new_slab(whole);
      struct block *block = (struct block *)(slab + 1);
      *block = (struct block){size, slab};
      return block;
    }
    struct slab *slab = new_slab(region->step);
    region->next = (char *)(slab + 1);
    region->end = region->next + region->step;
    if (region->step < LARGEST_SLAB) region->step *= 2;
  }
  struct block *block = (struct block *)region->next;
  *block = (struct block){size, NULL};
  region->next += whole;
  return block;
}

static void *arena_calloc(size_t count, size_t size) {
  if (size && count > (SIZE_MAX - 4096) / size) abort();
  return memset(take(count * size) + 1, 0, count * size);
}

/// A block in a slab of its own grows with it; others are copied, and what they leave is not used again.
static void *arena_realloc(void *memory, size_t size) {
  if (!memory) return take(size) + 1;
  struct block *old = (struct block *)memory - 1;
  if (size <= old->size) return memory;
  if (!old->own) return memcpy(take(size) + 1, memory, old->size);
  struct slab *slab = old->own;
  if (slab->previous) slab->previous->next = slab->next;
  else arena.slabs = slab->next;
  if (slab->next) slab->next->previous = slab->previous;
  slab = checked(realloc(slab, sizeof(struct slab) + sizeof(struct block) + size));
  insert(slab);
  struct block *block = (struct block *)(slab + 1);
  *block = (struct block){size, slab};
  return block + 1;
}

static void arena_free(void *memory) { (void)memory; }

cmark_mem *cmark_arena_memory(void) {
  static cmark_mem memory = {arena_calloc, arena_realloc, arena_free};
  return &memory;
}

void cmark_arena_begin(void) {
  arena.small = (struct region){NULL, NULL, FIRST_SMALL_SLAB};
  arena.large = (struct region){NULL, NULL, FIRST_SLAB};
}

void cmark_arena_end(void) {
  while (arena.slabs) {
    struct slab *slab = arena.slabs;
    arena.slabs = slab->next;
    free(slab);
  }
}
