package nl.eenoverheid.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.eenoverheid.overview.Attention;
import nl.eenoverheid.ui.EmptyState;

/** What waits for who looks, by what they have to do with it: the loudest first, the rest one click away. */
final class AttentionPanel extends Section {
    private static final int AT_ONCE = 3;

    private final transient AttentionRows rows;

    AttentionPanel(List<Attention> waiting, AttentionRows rows) {
        this.rows = rows;
        addClassNames("eo-stack-tight", "overview-waiting");
        add(new H2(getTranslation("overview.waiting")));
        if (waiting.isEmpty()) {
            add(new EmptyState(getTranslation("overview.waiting.none"), getTranslation("overview.waiting.none.text")));
            return;
        }
        Map<Attention.Part, List<Attention>> parts = waiting.stream()
                .collect(Collectors.groupingBy(
                        Attention::part, () -> new EnumMap<>(Attention.Part.class), Collectors.toList()));
        if (parts.size() > 1) {
            add(counts(parts));
        }
        parts.forEach((part, all) -> add(group(part, all)));
    }

    /** How much there is of each, at a glance. */
    private Paragraph counts(Map<Attention.Part, List<Attention>> parts) {
        Paragraph counts = new Paragraph(parts.entrySet().stream()
                .map(each -> getTranslation(
                        "overview.part.short." + each.getKey(), each.getValue().size()))
                .collect(Collectors.joining(" · ")));
        counts.addClassName("eo-soft");
        return counts;
    }

    /** What others do is only told when asked for. */
    private Component group(Attention.Part part, List<Attention> all) {
        int first = part == Attention.Part.INFORM ? 0 : Math.min(AT_ONCE, all.size());
        Div group = new Div(new H3(getTranslation("overview.part." + part, all.size())));
        group.addClassName("eo-stack-tight");
        UnorderedList list = new UnorderedList();
        list.addClassName("eo-list");
        list.getElement().setAttribute("role", "list");
        list.setVisible(first > 0);
        show(all.subList(0, first), list);
        group.add(list);
        if (first < all.size()) {
            group.add(more(all.subList(first, all.size()), list));
        }
        return group;
    }

    private Component more(List<Attention> rest, UnorderedList list) {
        String key = list.isVisible() ? "overview.waiting.more" : "overview.waiting.all";
        NativeButton more = new NativeButton(getTranslation(key, rest.size()));
        more.addClassName("eo-linklike");
        more.addClickListener(event -> {
            list.setVisible(true);
            show(rest, list);
            more.removeFromParent();
        });
        return more;
    }

    private void show(List<Attention> waiting, UnorderedList list) {
        waiting.forEach(each -> list.add(new ListItem(rows.of(each))));
    }
}
