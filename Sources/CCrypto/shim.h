// OpenSSL advises against its functions on a hash state of one's own, because hardware modules cannot take them over. They
// are what a state that has absorbed a key can be copied with, and stay part of OpenSSL 3 (docs/decisions/0016).
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/modes.h>
#include <openssl/sha.h>
