package nl.eenoverheid.bezorging.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.eenoverheid.bezorging.Stem;
import nl.eenoverheid.bezorging.StemService;
import nl.eenoverheid.terugkoppeling.TerugkoppelingRoutes;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.PathLink;

/** The voices, each with a box to choose it. What is chosen stays so when the list is read again. */
final class StemList extends Div {
    private final transient Consumer<List<Stem>> chosen;
    private final Checkbox all = new Checkbox(getTranslation("bezorging.together.all"));
    private final Panel panel = new Panel(getTranslation("bezorging.together.choose", 0));
    private final Set<Long> ids = new HashSet<>();
    private final transient List<Checkbox> boxes = new ArrayList<>();
    private transient List<Stem> shown = List.of();

    StemList(Consumer<List<Stem>> chosen) {
        this.chosen = chosen;
        all.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                boxes.forEach(box -> box.setValue(event.getValue()));
                tell();
            }
        });
        add(panel);
    }

    void show(List<Stem> stemmen) {
        shown = stemmen;
        ids.retainAll(stemmen.stream().map(Stem::id).collect(Collectors.toSet()));
        boxes.clear();
        panel.getChildren().skip(1).toList().forEach(panel::remove);
        if (stemmen.isEmpty()) {
            panel.add(new EmptyState(
                    getTranslation("bezorging.together.none"), getTranslation("bezorging.together.none.text")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("samen-list");
            list.getElement().setAttribute("role", "list");
            stemmen.forEach(stem -> list.add(row(stem)));
            panel.add(all, list);
            if (stemmen.size() >= StemService.MOST) {
                panel.add(soft(getTranslation("bezorging.together.most", StemService.MOST)));
            }
        }
        head();
    }

    List<Stem> chosen() {
        return shown.stream().filter(stem -> ids.contains(stem.id())).toList();
    }

    private ListItem row(Stem stem) {
        Checkbox box = new Checkbox(stem.kop());
        box.setValue(ids.contains(stem.id()));
        box.addValueChangeListener(event -> {
            if (event.getValue()) {
                ids.add(stem.id());
            } else {
                ids.remove(stem.id());
            }
            if (event.isFromClient()) {
                tell();
            }
        });
        boxes.add(box);
        Div feet = new Div(StemTexts.badge(this, stem), soft(StemTexts.aan(this, stem)));
        feet.add(soft(getTranslation(
                "bezorging.together.foot",
                getTranslation("signaal.kanaal." + stem.kanaal().name()),
                Dates.day(stem.uiterlijk(), getLocale()))));
        StemTexts.warning(this, stem).ifPresent(feet::add);
        PathLink open = new PathLink(TerugkoppelingRoutes.detail(stem.id()), getTranslation("bezorging.together.open"));
        open.getElement().setAttribute("aria-label", getTranslation("bezorging.together.open.of", stem.kop()));
        feet.add(open);
        feet.addClassName("eo-line");
        return new ListItem(box, feet);
    }

    private void tell() {
        head();
        chosen.accept(chosen());
    }

    private void head() {
        panel.setHeading(getTranslation("bezorging.together.choose", ids.size()));
        all.setValue(!shown.isEmpty() && ids.size() == shown.size());
        all.setIndeterminate(!ids.isEmpty() && ids.size() < shown.size());
    }

    private static Span soft(String text) {
        Span soft = new Span(text);
        soft.addClassName("eo-soft");
        return soft;
    }
}
