package nl.eenoverheid.toewijzing;

import java.util.Optional;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.toewijzing.ToewijzingStap.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets a rule ask, in the transaction of who calls. */
@Component
public class RegelToewijzing {
    private final ToewijzingStore store;
    private final SignaalPlekken plekken;

    RegelToewijzing(ToewijzingStore store, SignaalPlekken plekken) {
        this.store = store;
        this.plekken = plekken;
    }

    /**
     * Asks whom a rule names, unless somebody was asked already: a rule never takes away what a person decided, and twice makes no
     * difference.
     *
     * @param noteerder who noted the signaal, to whom a refusal returns
     */
    public void follow(SignaalId signaal, Treffer treffer, Actor noteerder) {
        Optional<SignaalPlek> found = plekken.take(signaal);
        if (found.isEmpty()) {
            return;
        }
        SignaalPlek plek = found.get();
        Toewijzing now = store.of(plek);
        if (now.status() != ToewijzingStatus.NIEMAND) {
            return;
        }
        Behandelaar to = treffer.behandelaar();
        Moment by = store.by(noteerder);
        now.follow(to, treffer.volgorde, treffer.voorwaarden, store.due(), by);
        store.keep(now, plek, StapSoort.REGEL, store.said(to, ""), by);
    }

    /**
     * A rule that takes a signaal.
     *
     * @param volgorde its place among the rules, from 1
     */
    public record Treffer(
            int volgorde,
            Voorwaarden voorwaarden,
            OrganisatieId naar,
            @Nullable AccountId persoon) {
        private Behandelaar behandelaar() {
            return new Behandelaar(naar, persoon);
        }
    }
}
