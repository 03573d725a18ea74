#include "cwordtables.h"
