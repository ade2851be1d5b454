package nl.eenoverheid.workspace.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.Presence;
import nl.eenoverheid.workspace.Presence.Present;
import nl.eenoverheid.workspace.Scope;
import org.jspecify.annotations.Nullable;

/** Says who else has the same thing open now, and who is changing it. */
final class Aanwezig extends Span {
    private final Item item;
    private final boolean writes;
    private final transient Presence presence;
    private final transient SignedIn person;
    private final transient Scope scope;
    private final Span words = new Span();
    private final Span mark = new Span();
    private transient Presence.@Nullable Visit visit;

    /**
     * For one page.
     *
     * @param writes whether the page is for changing the thing
     */
    Aanwezig(Item item, boolean writes, Presence presence, SignedIn person, Scope scope) {
        this.item = item;
        this.writes = writes;
        this.presence = presence;
        this.person = person;
        this.scope = scope;
        addClassName("eo-here");
        getElement().setAttribute("role", "status");
        words.addClassName("eo-here-words");
        mark.addClassName("eo-here-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        add(mark, words);
        setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        visit = presence.enter(item, person, scope.werkruimteIds(), others -> ui.access(() -> show(others)));
        visit.writes(writes);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (visit != null) {
            visit.leave();
            visit = null;
        }
    }

    private void show(List<Present> others) {
        setVisible(!others.isEmpty());
        mark.setText(Integer.toString(others.size()));
        words.setText(Stream.concat(told(others, true), told(others, false)).collect(Collectors.joining(" ")));
    }

    private Stream<String> told(List<Present> others, boolean writing) {
        String names = others.stream()
                .filter(each -> each.writes() == writing)
                .map(Present::naam)
                .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? Stream.empty()
                : Stream.of(getTranslation(writing ? "workspace.here.writes" : "workspace.here.reads", names));
    }
}
