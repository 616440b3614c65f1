// libxml2's ICU support pulls in headers that clash with Foundation's own ICU: we need none of it.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
