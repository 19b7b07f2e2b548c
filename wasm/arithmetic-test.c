// Compares arithmetic.c with this machine's own arithmetic. Exits with 0 when all agree.

#define __ashlti3 own_ashlti3
#define __lshrti3 own_lshrti3
#define __ashrti3 own_ashrti3
#define __multi3 own_multi3
#define __udivti3 own_udivti3
#define __umodti3 own_umodti3
#define __divti3 own_divti3
#define __modti3 own_modti3
#define round own_round
#include "arithmetic.c"
#undef round

#include <math.h>
#include <stdio.h>
#include <string.h>

// SplitMix64, so that every run tries the same numbers.
static u64 state = 20261122;
static u64 random64(void) {
  u64 mixed = state += 0x9E3779B97F4A7C15u;
  mixed = (mixed ^ mixed >> 30) * 0xBF58476D1CE4E5B9u;
  mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EBu;
  return mixed ^ mixed >> 31;
}

// Numbers of all lengths, and often at their edges: all ones, a single bit, negative.
static u128 random128(void) {
  u128 value = ((u128)random64() << 64 | random64()) >> random64() % 128;
  switch (random64() % 8) {
    case 0: return ~value;
    case 1: return (u128)1 << random64() % 128;
    case 2: return ((u128)1 << random64() % 128) - 1;
    default: return value;
  }
}

static int agree(u128 a, u128 b, int count) {
  i128 signed_a = (i128)a, signed_b = (i128)b;
  i128 lowest = (i128)((u128)1 << 127);
  int overflows = signed_a == lowest && signed_b == -1;
  return own_ashlti3(a, count) == a << count && own_lshrti3(a, count) == a >> count &&
         own_ashrti3(signed_a, count) == signed_a >> count && own_multi3(a, b) == a * b &&
         (b == 0 || (own_udivti3(a, b) == a / b && own_umodti3(a, b) == a % b)) &&
         (b == 0 || overflows ||
          (own_divti3(signed_a, signed_b) == signed_a / signed_b &&
           own_modti3(signed_a, signed_b) == signed_a % signed_b));
}

// Any bits, and often a number near a half, where rounding is decided.
static double random_double(void) {
  u64 bits = random64();
  double value;
  memcpy(&value, &bits, sizeof value);
  if (bits % 2) return value;
  double half = (double)(i128)(random64() >> random64() % 64) + 0.5;
  return nextafter(bits % 4 ? half : -half, value);
}

static int rounds_alike(double value) {
  double expected = round(value), found = own_round(value);
  return memcmp(&expected, &found, sizeof found) == 0 || (isnan(expected) && isnan(found));
}

int main(void) {
  for (int round = 0; round < 2000000; round++) {
    u128 a = random128(), b = random128();
    int count = (int)(random64() % 128);
    if (!agree(a, b, count) || !rounds_alike(random_double()) || !rounds_alike(count + 0.5)) {
      printf("round %d disagrees\n", round);
      return 1;
    }
  }
  return 0;
}
