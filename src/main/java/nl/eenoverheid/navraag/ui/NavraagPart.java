package nl.eenoverheid.navraag.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.navraag.NavraagAntwoord;
import nl.eenoverheid.navraag.NavraagOordeel;
import nl.eenoverheid.navraag.NavraagService;
import nl.eenoverheid.terugkoppeling.TerugkoppelingDetail;
import nl.eenoverheid.terugkoppeling.TerugkoppelingId;
import nl.eenoverheid.terugkoppeling.ui.TerugkoppelingPart;
import nl.eenoverheid.ui.Banner;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.Quote;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;

/** Shows below an answer what the people who got it said of it. */
@SpringComponent
class NavraagPart implements TerugkoppelingPart {
    private static final int AFTER_HOW_IT_WENT = 20;

    private final NavraagService navragen;

    NavraagPart(NavraagService navragen) {
        this.navragen = navragen;
    }

    @Override
    public int order() {
        return AFTER_HOW_IT_WENT;
    }

    @Override
    public Optional<Component> part(TerugkoppelingDetail detail, Runnable changed) {
        if (detail.versies().isEmpty()) {
            return Optional.empty();
        }
        List<NavraagAntwoord> said =
                navragen.of(new TerugkoppelingId(detail.item().id()));
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Div part = new Div(new H3(text("navraag.part")));
        part.addClassName("eo-col");
        if (detail.canWrite() && said.stream().anyMatch(NavraagAntwoord::open)) {
            part.add(new Banner(Tone.WARN, "↻", text("navraag.open.title"), text("navraag.open.text")));
        }
        said.forEach(reactie -> part.add(shown(reactie)));
        if (detail.canWrite() && said.stream().anyMatch(NavraagAntwoord::open)) {
            part.add(new Button(text("navraag.settle"), click -> settle(detail, changed)));
        }
        return Optional.of(part);
    }

    private Component shown(NavraagAntwoord reactie) {
        Div shown = new Div(badge(reactie.oordeel()));
        shown.addClassName("eo-col");
        if (!reactie.woorden().isEmpty()) {
            shown.add(new Quote(reactie.woorden()));
        }
        Paragraph when = new Paragraph(
                text("navraag.said", Dates.moment(reactie.op(), UI.getCurrent().getLocale()), reactie.nummer()));
        when.addClassName("eo-soft");
        shown.add(when);
        return shown;
    }

    private static StatusBadge badge(NavraagOordeel oordeel) {
        String label = text("navraag.navraagOordeel." + oordeel.name());
        return switch (oordeel) {
            case JA -> new StatusBadge(Tone.GOOD, "✓", label);
            case BEETJE -> new StatusBadge(Tone.WARN, "~", label);
            case NEE -> new StatusBadge(Tone.BAD, "✕", label);
        };
    }

    private void settle(TerugkoppelingDetail detail, Runnable changed) {
        navragen.settle(new TerugkoppelingId(detail.item().id()));
        Notices.saved(text("navraag.done.settled"));
        changed.run();
    }

    private static String text(String key, Object... params) {
        return I18NProvider.translate(key, params);
    }
}
