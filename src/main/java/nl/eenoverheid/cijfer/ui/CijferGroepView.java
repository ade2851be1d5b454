package nl.eenoverheid.cijfer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.eenoverheid.cijfer.CijferDetail;
import nl.eenoverheid.cijfer.CijferGroep;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Timeline;
import nl.eenoverheid.ui.Tone;

/** Figures about the same beside each other, and whether they contradict each other. */
final class CijferGroepView extends Section {
    private final transient CijferGroep groep;
    private final transient CijferActs acts;

    CijferGroepView(CijferGroep groep, boolean canWrite, CijferActs acts) {
        this.groep = groep;
        this.acts = acts;
        addClassName("cijfer-groep");
        String title = groep.over().onderwerp() + " · " + CijferTexts.where(groep.over());
        getElement().setAttribute("aria-label", title);
        add(head(canWrite));
        UnorderedList list = new UnorderedList();
        list.addClassName("cijfer-kaarten");
        list.getElement().setAttribute("role", "list");
        groep.cijfers().forEach(each -> list.add(new CijferKaart(each, groep.botst(), canWrite, acts)));
        add(list);
        if (groep.botst() && groep.gekozen().isEmpty()) {
            add(soft(getTranslation("cijfer.notChosen")));
        }
        earlier();
    }

    private Component head(boolean canWrite) {
        Span subject = new Span(groep.over().onderwerp());
        Span where = new Span(CijferTexts.where(groep.over()));
        where.addClassName("eo-soft");
        Div head = new Div(new H3(subject, where));
        head.addClassName("eo-line");
        if (groep.botst()) {
            head.add(
                    new StatusBadge(Tone.WARN, "≠", getTranslation("cijfer.botst", groep.bronnen(), groep.getallen())));
        } else if (groep.bronnen() > 1) {
            head.add(new StatusBadge(Tone.GOOD, "=", getTranslation("cijfer.gelijk", groep.bronnen())));
        }
        if (canWrite) {
            Button more = new Button(getTranslation("cijfer.add.more"), click -> acts.askFigure(groep.over()));
            more.addThemeVariants(ButtonVariant.TERTIARY);
            more.setAriaLabel(getTranslation(
                    "cijfer.add.more.of", groep.over().onderwerp(), groep.over().waar()));
            head.add(more);
        }
        return head;
    }

    /** What the dossier chose before, in this group; what it works with now stands at the figure. */
    private void earlier() {
        Timeline timeline = new Timeline();
        int count = 0;
        for (CijferDetail cijfer : groep.cijfers()) {
            List<CijferDetail.Keuze> past = cijfer.keuzes().stream()
                    .skip(cijfer.keuze().isPresent() ? 1 : 0)
                    .toList();
            for (CijferDetail.Keuze keuze : past) {
                count++;
                timeline.add(
                        Dates.date(Dates.dayOf(keuze.op()), CijferTexts.locale()),
                        getTranslation(
                                keuze.gekozen() ? "cijfer.earlier.chosen" : "cijfer.earlier.released",
                                keuze.wie(),
                                keuze.organisatie(),
                                CijferTexts.whole(cijfer),
                                keuze.waarom()));
            }
        }
        if (count > 0) {
            add(new Details(getTranslation("cijfer.earlier", count), timeline));
        }
    }

    private static Paragraph soft(String text) {
        Paragraph soft = new Paragraph(text);
        soft.addClassName("eo-soft");
        return soft;
    }
}
