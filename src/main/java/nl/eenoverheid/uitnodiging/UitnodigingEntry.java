package nl.eenoverheid.uitnodiging;

import java.time.Clock;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.access.PartnerAccounts;
import nl.eenoverheid.workspace.Toelating;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ends uitnodigingen, and lets in who said yes. */
@Component
class UitnodigingEntry {
    private final Toelating toelating;
    private final PartnerAccounts partners;
    private final UitnodigingNews news;
    private final Clock clock;

    UitnodigingEntry(Toelating toelating, PartnerAccounts partners, UitnodigingNews news, Clock clock) {
        this.toelating = toelating;
        this.partners = partners;
        this.news = news;
        this.clock = clock;
    }

    void admit(Uitnodiging uitnodiging, Actor guest) {
        end(uitnodiging, UitnodigingStatus.ACCEPTED);
        toelating.admit(uitnodiging.werkruimte(), uitnodiging.rol(), guest, uitnodiging.door());
    }

    void enter(Uitnodiging uitnodiging, String naam, String namens, @Nullable String password) {
        admit(uitnodiging, partners.create(uitnodiging.email(), naam, namens, uitnodiging.organisatie(), password));
    }

    void end(Uitnodiging uitnodiging, UitnodigingStatus outcome) {
        uitnodiging.end(outcome, clock.instant());
        news.wake(uitnodiging);
    }
}
