#ifndef SETU_CMALLOC_H
#define SETU_CMALLOC_H

// The settings of glibc's allocator, which Swift's Glibc module leaves out.
#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#endif
