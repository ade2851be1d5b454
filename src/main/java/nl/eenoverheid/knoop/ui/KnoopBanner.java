package nl.eenoverheid.knoop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.eenoverheid.knoop.BeslisStand;
import nl.eenoverheid.knoop.Claim;
import nl.eenoverheid.knoop.KnoopDetail;
import nl.eenoverheid.knoop.KnoopStatus;
import nl.eenoverheid.knoop.TieBreakData;
import nl.eenoverheid.ui.Banner;

/** Says who decides, quietly; or that nobody does, loudly, with what can be done about it. */
final class KnoopBanner extends Composite<Div> {
    private static final int NAMED = 3;

    private final transient KnoopDetail knoop;
    private final transient KnoopDialogs dialogs;
    private final transient LocalDate today;
    private final transient Runnable done;

    /**
     * A banner.
     *
     * @param outcomes what answered the question, when it is decided
     */
    KnoopBanner(KnoopDetail knoop, KnoopDialogs dialogs, LocalDate today, List<Component> outcomes, Runnable done) {
        this.knoop = knoop;
        this.dialogs = dialogs;
        this.today = today;
        this.done = done;
        LocalDate uiterlijk = knoop.tieBreak() == null ? null : knoop.tieBreak().uiterlijk();
        StandText stand = StandText.of(knoop.status(), knoop.stand(), uiterlijk, today);
        StandText state = StandText.of(knoop.status(), knoop.stand(), null, today);
        Banner banner = new Banner(
                state.tone(),
                state.icon(),
                state.sentence(this, null, today, knoop.beslissers()),
                text(stand),
                actions());
        banner.add(outcomes);
        banner.setClassName("knoop-late", stand.isLate());
        getContent().add(banner);
    }

    private String text(StandText stand) {
        return switch (knoop.status()) {
            case BESLIST -> "";
            case INGETROKKEN -> knoop.reden();
            case OPEN ->
                switch (knoop.stand()) {
                    case HELDER -> verified() ? "" : getTranslation("knoop.banner.unverified");
                    case GEDEELD -> knoop.verdeling();
                    case ONBEKEND -> tieBreak(stand);
                    case BETWIST -> claimants() + tieBreak(stand);
                };
        };
    }

    /** Who say that they decide, when they are few enough to name. */
    private String claimants() {
        List<String> who = knoop.beslissers();
        return who.size() > NAMED ? "" : getTranslation("knoop.banner.claimants", String.join(", ", who)) + " ";
    }

    /** By when it must be clear, how late it is, whose turn it is, and by which rule. */
    private String tieBreak(StandText stand) {
        TieBreakData tieBreak = knoop.tieBreak();
        if (tieBreak == null || tieBreak.uiterlijk() == null) {
            return getTranslation("knoop.banner.noDate");
        }
        return getTranslation(
                "knoop.banner." + stand.moment(),
                StandText.day(tieBreak.uiterlijk(), today, getLocale()),
                ChronoUnit.DAYS.between(tieBreak.uiterlijk(), today),
                tieBreak.aanwijzer(),
                tieBreak.regel().isEmpty() ? "" : getTranslation("knoop.banner.regel", tieBreak.regel()),
                knoop.naar().isEmpty() || stand.isLate() ? "" : getTranslation("knoop.banner.naar", knoop.naar()));
    }

    private boolean verified() {
        return knoop.holding().stream().anyMatch(claim -> claim.zegt() == Claim.BESLIST && claim.nagekekenOp() != null);
    }

    private Component[] actions() {
        List<Component> actions = new ArrayList<>();
        if (knoop.canWrite() && knoop.status() == KnoopStatus.OPEN) {
            if (!knoop.stand().hasDecider()) {
                String verb = knoop.tieBreak() == null ? "knoop.action.tieBreak" : "knoop.action.tieBreakAgain";
                actions.add(new Button(getTranslation(verb), click -> dialogs.tieBreak(knoop, done)));
            }
            if (knoop.stand() == BeslisStand.BETWIST) {
                actions.add(new Button(getTranslation("knoop.action.share"), click -> dialogs.share(knoop, done)));
            }
            if (knoop.stand() == BeslisStand.GEDEELD) {
                actions.add(new Button(getTranslation("knoop.action.dispute"), click -> dialogs.dispute(knoop, done)));
            }
        }
        return actions.toArray(Component[]::new);
    }
}
