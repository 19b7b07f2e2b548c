// What the compiler calls because wasm32 has no instruction for it: 128-bit integers, which money
// needs, and rounding half away from zero.
//
// Integers are worked on by halves: a 128-bit shift by a variable, product or quotient in here would
// be compiled into a call of the very function that it stands in.

typedef unsigned u32;
typedef unsigned long long u64;
typedef unsigned __int128 u128;
typedef __int128 i128;

static u64 high(u128 value) { return (u64)(value >> 64); }
static u64 low(u128 value) { return (u64)value; }
static u128 join(u64 high, u64 low) { return (u128)high << 64 | low; }

u128 __ashlti3(u128 value, int count) {
  if (count == 0) return value;
  if (count >= 64) return join(low(value) << (count - 64), 0);
  return join(high(value) << count | low(value) >> (64 - count), low(value) << count);
}

u128 __lshrti3(u128 value, int count) {
  if (count == 0) return value;
  if (count >= 64) return join(0, high(value) >> (count - 64));
  return join(high(value) >> count, low(value) >> count | high(value) << (64 - count));
}

// Complemented before and after, so that the bits which come in are copies of the sign.
i128 __ashrti3(i128 value, int count) {
  u128 sign = value < 0 ? ~(u128)0 : 0;
  return (i128)(__lshrti3((u128)value ^ sign, count) ^ sign);
}

static u128 multiply64(u64 a, u64 b) {
  u64 a0 = (u32)a, a1 = a >> 32, b0 = (u32)b, b1 = b >> 32;
  u64 bottom = a0 * b0;
  u64 middle = a1 * b0 + (bottom >> 32);
  u64 other = a0 * b1 + (u32)middle;
  return join(a1 * b1 + (middle >> 32) + (other >> 32), other << 32 | (u32)bottom);
}

u128 __multi3(u128 a, u128 b) {
  u128 product = multiply64(low(a), low(b));
  return join(high(product) + high(a) * low(b) + low(a) * high(b), low(product));
}

static int leading_zeros(u128 value) {
  return high(value) ? __builtin_clzll(high(value)) : 64 + __builtin_clzll(low(value));
}

// Long division in base 2^32, as by hand: most divisors of a bill are this small.
static u128 divide_by_small(u128 dividend, u32 divisor, u128 *remainder) {
  u32 digits[4] = {(u32)(high(dividend) >> 32), (u32)high(dividend), (u32)(low(dividend) >> 32),
                   (u32)low(dividend)};
  u64 rest = 0;
  for (int i = 0; i < 4; i++) {
    u64 part = rest << 32 | digits[i];
    digits[i] = (u32)(part / divisor);
    rest = part % divisor;
  }
  *remainder = rest;
  return join((u64)digits[0] << 32 | digits[1], (u64)digits[2] << 32 | digits[3]);
}

// Shift and subtract, beginning where the divisor's first bit stands below the dividend's.
// Division by zero does not come here: Swift traps before.
static u128 divide(u128 dividend, u128 divisor, u128 *remainder) {
  if (!high(dividend) && !high(divisor)) {
    *remainder = low(dividend) % low(divisor);
    return low(dividend) / low(divisor);
  }
  if (divisor <= 0xFFFFFFFFu) return divide_by_small(dividend, (u32)divisor, remainder);
  *remainder = dividend;
  if (dividend < divisor) return 0;

  int shift = leading_zeros(divisor) - leading_zeros(dividend);
  u128 aligned = __ashlti3(divisor, shift), quotient = 0;
  for (; shift >= 0; shift--) {
    quotient = quotient << 1;
    if (*remainder >= aligned) {
      *remainder -= aligned;
      quotient |= 1;
    }
    aligned = aligned >> 1;
  }
  return quotient;
}

static u128 magnitude(i128 value) { return value < 0 ? -(u128)value : (u128)value; }

u128 __udivti3(u128 a, u128 b) {
  u128 remainder;
  return divide(a, b, &remainder);
}

u128 __umodti3(u128 a, u128 b) {
  u128 remainder;
  divide(a, b, &remainder);
  return remainder;
}

// Towards zero, the remainder with the dividend's sign, as Swift and C want it.
i128 __divti3(i128 a, i128 b) {
  u128 remainder, quotient = divide(magnitude(a), magnitude(b), &remainder);
  return (i128)((a < 0) != (b < 0) ? -quotient : quotient);
}

i128 __modti3(i128 a, i128 b) {
  u128 remainder;
  divide(magnitude(a), magnitude(b), &remainder);
  return (i128)(a < 0 ? -remainder : remainder);
}

// Half away from zero, as `rounded()` in Swift. The difference is exact, so both builds agree to the
// last bit; `floor(x + 0.5)` would not. Infinity and NaN are not greater or equal, and pass through.
double round(double value) {
  double whole = __builtin_trunc(value);
  if (__builtin_fabs(value - whole) >= 0.5) return whole + __builtin_copysign(1.0, value);
  return whole;
}
