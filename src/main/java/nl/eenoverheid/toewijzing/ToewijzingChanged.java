package nl.eenoverheid.toewijzing;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.signaal.SignaalBehandeld;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;
import org.jspecify.annotations.Nullable;

/**
 * Something was done about who handles a signaal.
 *
 * @param toelichting whom it names, and why
 * @param behandelaar null when it is with nobody again
 * @param samen whether it is one of many, of which people are told together
 */
public record ToewijzingChanged(
        SignaalId signaal,
        StapSoort stap,
        ToewijzingStatus status,
        String titel,
        Set<Long> werkruimten,
        String toelichting,
        @Nullable Long behandelaar,
        @Nullable Long persoon,
        @Nullable Long regie,
        boolean samen,
        Actor actor,
        Instant at)
        implements WerkruimteEvent, SignaalBehandeld {

    static ToewijzingChanged of(
            Toewijzing now,
            SignaalPlek plek,
            StapSoort stap,
            String toelichting,
            boolean samen,
            ToewijzingStap.Moment by) {
        return new ToewijzingChanged(
                plek.id(),
                stap,
                now.status(),
                plek.kop(),
                plek.werkruimten(),
                toelichting,
                now.behandelaarId(),
                now.persoonId(),
                now.regieId(),
                samen,
                by.actor(),
                by.at());
    }

    @Override
    public @Nullable Long wachtOp() {
        return status.isWaiting() ? behandelaar : null;
    }

    @Override
    public Item item() {
        return new Item(ItemSoort.SIGNAAL, signaal.value());
    }

    @Override
    public String what() {
        return stap.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String key() {
        return "toewijzing.verloop." + what();
    }
}
