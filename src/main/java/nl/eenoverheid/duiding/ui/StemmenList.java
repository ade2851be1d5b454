package nl.eenoverheid.duiding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.eenoverheid.duiding.LezingStem;
import nl.eenoverheid.duiding.StemSoort;
import nl.eenoverheid.signaal.SignaalRoutes;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Quote;

/** The voices that stay beside a reading, by why they stay; nobody can leave them out. */
final class StemmenList extends Div {
    private static final int AT_ONCE = 4;

    StemmenList(List<LezingStem> stemmen) {
        addClassName("duiding-stemmen");
        for (StemSoort soort : StemSoort.values()) {
            List<LezingStem> of =
                    stemmen.stream().filter(stem -> stem.soort() == soort).toList();
            if (!of.isEmpty()) {
                add(new H3(getTranslation("duiding.stemSoort." + soort)), list(of));
            }
        }
    }

    private Div list(List<LezingStem> stemmen) {
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        stemmen.stream().limit(AT_ONCE).forEach(stem -> list.add(row(stem)));
        Div all = new Div(list);
        if (stemmen.size() > AT_ONCE) {
            List<LezingStem> rest = stemmen.subList(AT_ONCE, stemmen.size());
            rest.forEach(stem -> list.add(folded(row(stem))));
            NativeButton more = new NativeButton(getTranslation("duiding.stem.more", rest.size()));
            more.addClassName("eo-linklike");
            more.addClickListener(click -> {
                list.getChildren()
                        .forEach(row -> row.getElement().getClassList().remove("duiding-folded"));
                all.remove(more);
            });
            all.add(more);
        }
        return all;
    }

    /** Not on the screen until it is asked for; on paper it always is. */
    private static ListItem folded(ListItem row) {
        row.addClassName("duiding-folded");
        return row;
    }

    private ListItem row(LezingStem stem) {
        Span who = new Span(stem.organisatie());
        who.addClassName("duiding-who");
        ListItem row = new ListItem(who);
        if (stem.signaalId() == null) {
            row.add(new Quote(stem.tekst()));
            return row;
        }
        if (stem.kop().isEmpty()) {
            row.add(soft(getTranslation("duiding.table.unseen")));
        } else {
            PathLink link = new PathLink(SignaalRoutes.detail(stem.signaalId()), "“" + stem.kop() + "”");
            link.getElement().setAttribute("dir", "auto");
            link.addClassName("duiding-signaal");
            row.add(link);
        }
        if (!stem.tekst().isEmpty()) {
            row.add(soft(stem.tekst()));
        }
        return row;
    }

    private static Span soft(String text) {
        Span soft = new Span(text);
        soft.addClassName("eo-soft");
        soft.getElement().setAttribute("dir", "auto");
        return soft;
    }
}
