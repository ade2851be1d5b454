package nl.eenoverheid.samenhang.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import nl.eenoverheid.dossier.DossierRoutes;
import nl.eenoverheid.samenhang.Samenhang;
import nl.eenoverheid.samenhang.VerbandSoort;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;
import org.jspecify.annotations.Nullable;

/** The whole that a dossier is part of, its own parts, and what it touches. */
@StyleSheet("styles/samenhang.css")
final class SamenhangPanel extends Composite<Panel> {
    private final transient VerbandActs acts;
    private final Div content = new Div();
    private transient @Nullable Samenhang shown;

    SamenhangPanel(VerbandActs acts) {
        this.acts = acts;
        content.addClassName("samenhang");
        getContent().add(content);
        refresh();
    }

    @Override
    protected Panel initContent() {
        return new Panel(I18NProvider.translate("samenhang.title"));
    }

    void refresh() {
        Samenhang now = acts.read();
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        content.removeAll();
        if (now.buren().isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("samenhang.none"));
            none.addClassName("eo-soft");
            content.add(none);
        }
        for (VerbandSoort soort : VerbandSoort.values()) {
            show(soort, now.met(soort));
        }
        if (now.canWrite()) {
            Div line = new Div(new Button(getTranslation("samenhang.ask"), click -> acts.ask()));
            line.addClassName("eo-actions");
            content.add(line);
        }
    }

    private void show(VerbandSoort soort, List<Samenhang.Buur> buren) {
        if (buren.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("samenhang-list");
        list.getElement().setAttribute("role", "list");
        buren.forEach(each -> list.add(row(each)));
        content.add(new H3(getTranslation("samenhang.head." + soort.name())), list);
    }

    private ListItem row(Samenhang.Buur buur) {
        PathLink name = new PathLink(DossierRoutes.detail(buur.id()), buur.naam());
        name.getElement().setAttribute("dir", "auto");
        Div words = new Div(
                name,
                new StatusBadge(
                        Tone.NEUTRAL,
                        "",
                        getTranslation("dossier.dossierFase." + buur.fase().name())));
        words.addClassName("samenhang-words");
        ListItem item = new ListItem(words);
        if (buur.mayEnd()) {
            Button end = new Button(getTranslation("samenhang.end"), click -> acts.unlink(buur));
            end.addThemeVariants(ButtonVariant.TERTIARY);
            end.setAriaLabel(getTranslation("samenhang.end.of", buur.naam()));
            item.add(end);
        }
        return item;
    }
}
