package nl.eenoverheid.knoop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.eenoverheid.knoop.BeslisStand;
import nl.eenoverheid.knoop.KnoopDetail;
import nl.eenoverheid.knoop.KnoopStatus;
import nl.eenoverheid.ui.Banner;

/** Says who decides, quietly; or that nobody does, loudly, with what can be done about it. */
final class KnoopBanner extends Composite<Div> {
    private final transient KnoopDetail knoop;
    private final transient KnoopDialogs dialogs;
    private final transient Runnable done;

    /**
     * A banner.
     *
     * @param outcomes what answered the question, when it is decided
     */
    KnoopBanner(KnoopDetail knoop, KnoopDialogs dialogs, LocalDate today, List<Component> outcomes, Runnable done) {
        this.knoop = knoop;
        this.dialogs = dialogs;
        this.done = done;
        BannerText text = new BannerText(knoop, today, getLocale());
        StandText state = text.state();
        Banner banner = new Banner(state.tone(), state.icon(), text.sentence(), text.explanation(), actions());
        banner.add(outcomes);
        banner.setClassName("knoop-late", text.isLate());
        getContent().add(banner);
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
