package nl.eenoverheid.terugkoppeling.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.knoop.BeslisStand;
import nl.eenoverheid.signaal.Kanaal;
import nl.eenoverheid.terugkoppeling.KnoopRegel;
import nl.eenoverheid.terugkoppeling.TerugkoppelingListItem;
import nl.eenoverheid.terugkoppeling.TerugkoppelingStatus;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;

/** How owed answers look and read. */
public final class TerugkoppelingTexts {
    /** From so few working days on the term asks for attention. */
    private static final int SOON = 3;

    private TerugkoppelingTexts() {}

    static String status(Component on, TerugkoppelingStatus status) {
        return on.getTranslation("terugkoppeling.status." + status.name());
    }

    /** The sign and words of a state. */
    public static StatusBadge badge(Component on, TerugkoppelingStatus status) {
        String text = status(on, status);
        return switch (status) {
            case TE_SCHRIJVEN -> new StatusBadge(Tone.WARN, "✎", text);
            case GESCHREVEN -> new StatusBadge(Tone.BLUE, "○", text);
            case VRIJGEGEVEN -> new StatusBadge(Tone.ACCENT, "→", text);
            case VERSTUURD -> new StatusBadge(Tone.GOOD, "✓", text);
            case OVERGESLAGEN, NIET_MEER_BELOOFD -> new StatusBadge(Tone.NEUTRAL, "–", text);
        };
    }

    /** The same red sign and words wherever people wait too long. */
    static StatusBadge late(Component on, TerugkoppelingListItem item) {
        return new StatusBadge(Tone.BAD, "!", on.getTranslation("terugkoppeling.late", item.werkdagenTeLaat()));
    }

    /** How long people still wait, or how much too long; empty when they do not. */
    static Optional<StatusBadge> term(Component on, TerugkoppelingListItem item) {
        if (item.teLaat()) {
            return Optional.of(late(on, item));
        }
        return item.status().isOpen()
                ? Optional.of(
                        new StatusBadge(item.werkdagenOver() < SOON ? Tone.WARN : Tone.NEUTRAL, "", left(on, item)))
                : Optional.empty();
    }

    /** Such as “nog 3 werkdagen”. */
    static String left(Component on, TerugkoppelingListItem item) {
        return on.getTranslation("terugkoppeling.left", item.werkdagenOver());
    }

    /** Whether somebody decides on a question. */
    static StatusBadge knoop(Component on, KnoopRegel knoop) {
        return switch (knoop.status()) {
            case OPEN -> decider(on, knoop.stand());
            case BESLIST -> new StatusBadge(Tone.GOOD, "✓", on.getTranslation("terugkoppeling.knoop.BESLIST"));
            case INGETROKKEN ->
                new StatusBadge(Tone.NEUTRAL, "–", on.getTranslation("terugkoppeling.knoop.INGETROKKEN"));
        };
    }

    private static StatusBadge decider(Component on, BeslisStand stand) {
        return stand.hasDecider()
                ? new StatusBadge(Tone.BLUE, "○", on.getTranslation("terugkoppeling.knoop.decider"))
                : new StatusBadge(Tone.BAD, "!", on.getTranslation("terugkoppeling.knoop.nobody"));
    }

    /** Whether the product itself helps to deliver by this way, so that saying that it is done comes second. */
    static boolean isDelivered(Kanaal kanaal) {
        return kanaal == Kanaal.EMAIL || kanaal == Kanaal.BRIEF || kanaal == Kanaal.TELEFOON;
    }

    static String kanaal(Component on, Kanaal kanaal) {
        return on.getTranslation("signaal.kanaal." + kanaal.name());
    }

    /** To whom, such as “bewonersgroep”; a signaal may leave it open. */
    static String aan(Component on, TerugkoppelingListItem item) {
        return item.aan().isEmpty() ? on.getTranslation("terugkoppeling.aan.onbekend") : item.aan();
    }

    static String place(TerugkoppelingListItem item) {
        return Stream.of(item.kern(), item.gemeente() == null ? "" : item.gemeente())
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
