#ifndef SETU_CVECTOR_H
#define SETU_CVECTOR_H

// The compiler's own instructions on vectors that every x86-64 has (SSE2); elsewhere there is nothing here.
#if defined(__x86_64__)
#include <emmintrin.h>
#endif

#endif
