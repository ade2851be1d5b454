package nl.eenoverheid.bench;

import java.time.Clock;
import java.util.Set;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.MembersChanged;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.Toegang;
import nl.eenoverheid.workspace.ToegangService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.springframework.context.ApplicationEventPublisher;

/** Asks what a person may see, as every first request after a change does. */
record Rights(ScopeService scopes, ToegangService toegang, ApplicationEventPublisher events, Clock clock) {
    private static final WerkruimteId FIRST = new WerkruimteId(1);

    Scope anew(SignedIn person) {
        events.publishEvent(new MembersChanged(FIRST, Set.of(person.id()), person.actor(), clock.instant()));
        return scopes.current();
    }

    Toegang of(long signaal) {
        return toegang.of(new Item(ItemSoort.SIGNAAL, signaal));
    }
}
