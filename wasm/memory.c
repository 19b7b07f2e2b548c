// Memory for Embedded Swift in a page: freestanding wasm32, no libc.
//
// The Swift runtime asks for posix_memalign and free; strings and hashing ask for the rest.

typedef unsigned char u8;
typedef __SIZE_TYPE__ usize;

enum { PAGE = 65536, ALIGNMENT = 16, CLASSES = 128 };

// Stands before every block. Sixteen bytes, so that the block itself is aligned for Int128.
typedef struct Header {
  usize size_class;
  usize unused[3];
} Header;

// A free block holds the link to the next one of its class.
typedef struct Free {
  struct Free *next;
} Free;

extern u8 __heap_base;
static u8 *heap_top, *heap_end;
static Free *free_lists[CLASSES];

// Out of memory ends the instance. A null pointer would not: address 0 is ordinary memory here,
// and writing there would spoil the stack in silence. The page catches the trap and starts anew.
static void out_of_memory(void) { __builtin_trap(); }

// Rounds up to one of four sizes in every power of two, so that an array whose storage is a power of
// two plus a header wastes a quarter at most. Gives the class; the size goes to *rounded.
static usize size_class(usize size, usize *rounded) {
  if (size <= 4 * ALIGNMENT) {
    usize steps = size ? (size + ALIGNMENT - 1) / ALIGNMENT : 1;
    *rounded = steps * ALIGNMENT;
    return steps - 1;
  }
  usize log = 31 - (usize)__builtin_clzl(size - 1);
  usize step = (usize)1 << (log - 2);
  *rounded = (size + step - 1) & ~(step - 1);
  return 4 * (log - 5) + (((*rounded - 1) >> (log - 2)) & 3);
}

static u8 *extend_heap(usize bytes) {
  if (!heap_top) {
    heap_top = (u8 *)(((usize)&__heap_base + ALIGNMENT - 1) & ~(usize)(ALIGNMENT - 1));
    heap_end = (u8 *)(__builtin_wasm_memory_size(0) * PAGE);
  }
  usize available = (usize)(heap_end - heap_top);
  if (bytes > available) {
    usize pages = (bytes - available + PAGE - 1) / PAGE;
    if (__builtin_wasm_memory_grow(0, pages) == (usize)-1) out_of_memory();
    heap_end += pages * PAGE;
  }
  u8 *start = heap_top;
  heap_top += bytes;
  return start;
}

int posix_memalign(void **out, usize alignment, usize size) {
  if (alignment > ALIGNMENT || size > (usize)1 << 30) out_of_memory();
  usize rounded, class = size_class(size, &rounded);
  Free *block = free_lists[class];
  if (block) {
    free_lists[class] = block->next;
  } else {
    Header *header = (Header *)extend_heap(sizeof(Header) + rounded);
    header->size_class = class;
    block = (Free *)(header + 1);
  }
  *out = block;
  return 0;
}

void free(void *pointer) {
  if (!pointer) return;
  usize class = ((Header *)pointer - 1)->size_class;
  Free *block = pointer;
  block->next = free_lists[class];
  free_lists[class] = block;
}

// With -mbulk-memory these three become single instructions, not calls to themselves.
void *memcpy(void *to, const void *from, usize size) { return __builtin_memcpy(to, from, size); }
void *memmove(void *to, const void *from, usize size) { return __builtin_memmove(to, from, size); }
void *memset(void *to, int byte, usize size) { return __builtin_memset(to, byte, size); }

int memcmp(const void *left, const void *right, usize size) {
  const u8 *a = left, *b = right;
  for (; size; size--, a++, b++)
    if (*a != *b) return *a - *b;
  return 0;
}

// The seed of Swift's hashing: fixed, so that a run repeats. Nothing secret is hashed in a page.
void arc4random_buf(void *to, usize size) {
  u8 *bytes = to;
  for (usize i = 0; i < size; i++) bytes[i] = (u8)((size - i) * 151 + 7);
}
