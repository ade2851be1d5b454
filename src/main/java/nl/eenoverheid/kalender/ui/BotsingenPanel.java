package nl.eenoverheid.kalender.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.eenoverheid.kalender.Botsing;
import nl.eenoverheid.kalender.BronMoment;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.ui.UrlQuery;

/** What does not go together, each in a sentence that says who must do what. */
final class BotsingenPanel extends Composite<Div> {
    private static final int FIRST = 3;

    private final transient UrlQuery query;
    private final transient KalenderTexts texts;

    BotsingenPanel(List<Botsing> botsingen, UrlQuery query, KalenderTexts texts) {
        this.query = query;
        this.texts = texts;
        if (botsingen.isEmpty()) {
            return;
        }
        Panel panel = new Panel(
                texts.text("botsingen", botsingen.size()),
                list(botsingen.stream().limit(FIRST).toList()));
        panel.addClassName("kalender-botsingen");
        if (botsingen.size() > FIRST) {
            NativeDetails more = new NativeDetails(texts.text("botsingen.more", botsingen.size() - FIRST));
            more.setContent(list(botsingen.subList(FIRST, botsingen.size())));
            panel.add(more);
        }
        getContent().add(panel.flush());
    }

    private UnorderedList list(List<Botsing> botsingen) {
        UnorderedList list = new UnorderedList();
        list.addClassName("eo-list");
        list.getElement().setAttribute("role", "list");
        botsingen.forEach(each -> list.add(new ListItem(row(each))));
        return list;
    }

    private ListRow row(Botsing botsing) {
        boolean over =
                switch (botsing.soort()) {
                    case WET_VOORBIJ, WET_GEPLAND_ERNA, TERMIJN_TE_KORT, BESLUIT_TE_VROEG -> true;
                    default -> false;
                };
        String path = botsing.punt().pad();
        return new ListRow(botsing.punt() instanceof BronMoment ? path : query.on(path), texts.botsing(botsing))
                .icon(over ? Tone.BAD : Tone.WARN, "!")
                .action(texts.text("botsing.act"));
    }
}
