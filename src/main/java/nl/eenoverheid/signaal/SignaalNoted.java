package nl.eenoverheid.signaal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;
import org.jspecify.annotations.Nullable;

/**
 * A signaal was noted, or what was promised about it changed.
 *
 * @param nieuw false when it was there already
 * @param antwoordBeloofd whether somebody was promised an answer
 * @param antwoordAan to whom, as a role or group
 */
public record SignaalNoted(
        SignaalId id,
        boolean nieuw,
        String titel,
        Set<Long> werkruimten,
        boolean antwoordBeloofd,
        String antwoordAan,
        @Nullable Kanaal antwoordKanaal,
        @Nullable LocalDate antwoordUiterlijk,
        Actor actor,
        Instant at)
        implements WerkruimteEvent {

    static SignaalNoted of(Signaal signaal, boolean nieuw, Actor actor, Instant at) {
        SignaalData.Toezegging antwoord = signaal.antwoord();
        return new SignaalNoted(
                signaal.id(),
                nieuw,
                signaal.kop(),
                signaal.werkruimten(),
                antwoord != null,
                antwoord == null ? "" : antwoord.aan(),
                antwoord == null ? null : antwoord.kanaal(),
                antwoord == null ? null : antwoord.uiterlijk(),
                actor,
                at);
    }

    @Override
    public Item item() {
        return new Item(ItemSoort.SIGNAAL, id.value());
    }

    @Override
    public String what() {
        return nieuw ? "noted" : "changed";
    }
}
