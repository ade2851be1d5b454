package nl.eenoverheid.ondertekening;

import java.time.Clock;
import nl.eenoverheid.access.CurrentAccount;
import org.springframework.stereotype.Component;

/** Who asks, and when. */
@Component
record Surroundings(CurrentAccount current, Clock clock) {}
