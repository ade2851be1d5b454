package nl.eenoverheid.bestuursafspraak;

import java.time.LocalDate;
import nl.eenoverheid.workspace.Scope;

/** Who looks at agreements, and on which day: what holds differs by day. */
record AfspraakBlik(Scope scope, LocalDate today) {}
