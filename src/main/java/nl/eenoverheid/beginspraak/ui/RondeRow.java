package nl.eenoverheid.beginspraak.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.function.LongFunction;
import nl.eenoverheid.beginspraak.Beginspraak;
import nl.eenoverheid.bezoek.BezoekRoutes;
import nl.eenoverheid.signaal.SignaalRoutes;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Prose;

/** One round: with whom, when, how, what it led to, and what was noted of it. */
final class RondeRow extends ListItem {

    RondeRow(Beginspraak of, Beginspraak.Ronde ronde, BeginspraakActions actions) {
        Prose led = new Prose(ronde.opbrengst());
        H3 who = new H3(ronde.metWie());
        who.getElement().setAttribute("dir", "auto");
        add(
                who,
                BeginspraakPanel.soft(getTranslation(
                        "beginspraak.ronde.when", Dates.date(ronde.op(), getLocale()), ronde.aantal(), ronde.hoe())),
                led);
        links("beginspraak.ronde.signalen", ronde.signalen(), SignaalRoutes::detail);
        links("beginspraak.ronde.bezoeken", ronde.bezoeken(), BezoekRoutes::detail);
        add(BeginspraakPanel.soft(getTranslation("beginspraak.ronde.by", ronde.wie(), ronde.organisatie())));
        if (of.canWrite()) {
            Button change = new Button(
                    getTranslation("beginspraak.action.change"), click -> actions.askChange(of.dossier(), ronde));
            change.addThemeVariants(ButtonVariant.TERTIARY);
            change.setAriaLabel(getTranslation("beginspraak.action.change.which", ronde.metWie()));
            change.addClassName("beginspraak-acts");
            add(change);
        }
    }

    private void links(String key, List<Beginspraak.Verwijzing> to, LongFunction<String> path) {
        if (!to.isEmpty()) {
            Div line = new Div(BeginspraakPanel.soft(getTranslation(key)));
            to.forEach(each -> line.add(new PathLink(path.apply(each.id()), each.titel())));
            line.addClassName("beginspraak-links");
            add(line);
        }
    }
}
