/** Pages that the hostile inputs must find by themselves: one that is good, and one that breaks in every way. */
@NullMarked
package badexample.attack;

import org.jspecify.annotations.NullMarked;
