#include "cmark_arena.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/// What a parse takes at the least, and at the most in one step. The C library tidies up whenever 64 KiB or
/// more are freed, so that most pages had better need less.
enum { FIRST_SLAB = 48 << 10, FIRST_SMALL_SLAB = 16 << 10, LARGEST_SLAB = 4 << 20 };

/// Small blocks stand apart from nodes: cmark goes through its open brackets again and again.
enum { SMALL = 96 };

/// Blocks that cmark is done with are used again up to this size: joining texts, it frees every other node.
enum { REUSED = 256 };

/// Stands before every slab; what it holds follows.
struct slab {
  struct slab *previous;
  struct slab *next;
};

/// Stands before every block, so that blocks can grow. Sixteen bytes: what follows is aligned for anything.
struct block {
  size_t size;
  union {
    /// The slab that holds nothing else; null for a block beside others.
    struct slab *own;
    /// While the block is free: the next of its size that is.
    struct block *next;
  };
};

/// Where the next blocks of a kind come from, and how large the next slab is.
struct region {
  char *next;
  char *end;
  size_t step;
};

static _Thread_local struct {
  struct slab *slabs;
  /// Free blocks, by their size in steps of sixteen bytes.
  struct block *freed[REUSED / 16 + 1];
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

static void unlink_slab(struct slab *slab) {
  if (slab->previous) slab->previous->next = slab->next;
  else arena.slabs = slab->next;
  if (slab->next) slab->next->previous = slab->previous;
}

static struct slab *new_slab(size_t size) {
  struct slab *slab = checked(malloc(sizeof(struct slab) + size));
  insert(slab);
  return slab;
}

/// A block whose bytes are not cleared.
static struct block *take(size_t size) {
  size_t steps = (size + 15) / 16;
  if (steps <= REUSED / 16 && arena.freed[steps]) {
    struct block *block = arena.freed[steps];
    arena.freed[steps] = block->next;
    *block = (struct block){.size = size, .own = NULL};
    return block;
  }
  size_t whole = sizeof(struct block) + steps * 16;
  struct region *region = whole <= SMALL ? &arena.small : &arena.large;
  if (whole > (size_t)(region->end - region->next)) {
    if (whole > FIRST_SLAB / 4) {
      struct slab *slab = new_slab(whole);
      struct block *block = (struct block *)(slab + 1);
      *block = (struct block){.size = size, .own = slab};
      return block;
    }
    struct slab *slab = new_slab(region->step);
    region->next = (char *)(slab + 1);
    region->end = region->next + region->step;
    if (region->step < LARGEST_SLAB) region->step *= 2;
  }
  struct block *block = (struct block *)region->next;
  *block = (struct block){.size = size, .own = NULL};
  region->next += whole;
  return block;
}

static void *arena_calloc(size_t count, size_t size) {
  if (size && count > (SIZE_MAX - 4096) / size) abort();
  return memset(take(count * size) + 1, 0, count * size);
}

/// Whatever is too large to be used again, and stands beside others, stays until all goes.
static void arena_free(void *memory) {
  if (!memory) return;
  struct block *block = (struct block *)memory - 1;
  size_t steps = (block->size + 15) / 16;
  if (block->own) {
    struct slab *slab = block->own;
    unlink_slab(slab);
    free(slab);
  } else if (steps <= REUSED / 16) {
    block->next = arena.freed[steps];
    arena.freed[steps] = block;
  }
}

/// A block in a slab of its own grows with it; others are copied.
static void *arena_realloc(void *memory, size_t size) {
  if (!memory) return take(size) + 1;
  struct block *old = (struct block *)memory - 1;
  if (size <= old->size) return memory;
  if (!old->own) {
    void *copy = memcpy(take(size) + 1, memory, old->size);
    arena_free(memory);
    return copy;
  }
  struct slab *slab = old->own;
  unlink_slab(slab);
  slab = checked(realloc(slab, sizeof(struct slab) + sizeof(struct block) + size));
  insert(slab);
  struct block *block = (struct block *)(slab + 1);
  *block = (struct block){.size = size, .own = slab};
  return block + 1;
}

cmark_mem *cmark_arena_memory(void) {
  static cmark_mem memory = {arena_calloc, arena_realloc, arena_free};
  return &memory;
}

void cmark_arena_begin(void) {
  memset(arena.freed, 0, sizeof arena.freed);
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
