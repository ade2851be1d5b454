/** What pages of questions and besluiten show of what each party has to do. */
@NullMarked
package nl.eenoverheid.inbreng.ui;

import org.jspecify.annotations.NullMarked;
