package nl.eenoverheid.speelruimte.ui;

import static nl.eenoverheid.speelruimte.ui.SpeelruimteTexts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.eenoverheid.speelruimte.SpeelruimteVersie;
import nl.eenoverheid.speelruimte.Verschil;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Panel;

/** Every version of a card, newest first, each with what it changed in words. */
final class SpeelruimteHistory extends Composite<Panel> {

    SpeelruimteHistory(List<SpeelruimteVersie> versions) {
        OrderedList list = new OrderedList();
        list.addClassName("speelruimte-versies");
        for (int i = 0; i < versions.size(); i++) {
            SpeelruimteVersie versie = versions.get(i);
            Component changes = i + 1 < versions.size()
                    ? changes(Verschil.between(versions.get(i + 1), versie))
                    : SpeelruimteTexts.soft(text("speelruimte.history.first"));
            list.add(item(versie, changes));
        }
        getContent().add(list);
    }

    @Override
    protected Panel initContent() {
        return new Panel(text("speelruimte.history.title"));
    }

    private ListItem item(SpeelruimteVersie versie, Component changes) {
        H3 title = new H3(text("speelruimte.history.version", versie.nummer(), Dates.date(versie.op(), getLocale())));
        String who = text(
                "speelruimte.history.who",
                versie.wie(),
                versie.organisatie(),
                Dates.date(Dates.dayOf(versie.genoteerdOp()), getLocale()));
        Details whole = new Details(
                text("speelruimte.history.whole"), SpeelruimteTexts.topics(versie.onderwerpen(), getLocale()));
        return new ListItem(title, SpeelruimteTexts.soft(who), changes, whole);
    }

    private static Component changes(List<Verschil> found) {
        if (found.isEmpty()) {
            return SpeelruimteTexts.soft(text("speelruimte.history.same"));
        }
        UnorderedList list = new UnorderedList();
        found.forEach(each -> list.add(new ListItem(SpeelruimteTexts.words(each))));
        return list;
    }
}
