package nl.eenoverheid.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.VaadinRequest;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is typed on the device of the person who types, from the first letter on: without a connection, across a
 * closed tab and a restart of the server. It comes back when the same form is opened by the same account. The component
 * itself is the line that says so; it belongs near the button that saves.
 */
@Tag("eo-draft-keeper")
@JsModule("./draft-keeper.ts")
public final class DraftKeeper extends Component {
    private final List<Component> fields;
    private final String storageKey;
    private @Nullable Component sender;

    private DraftKeeper(String key, List<Component> fields) {
        this.fields = fields;
        storageKey = mine() + key;
        getElement().setProperty("storageKey", storageKey);
        getElement().setProperty("kept", getTranslation("ui.draft.kept"));
        getElement().setProperty("restored", getTranslation("ui.draft.restored"));
        getElement().setProperty("discard", getTranslation("ui.draft.discard"));
        getElement().setProperty("undo", getTranslation("ui.draft.undo"));
        getElement().setProperty("offline", getTranslation("ui.draft.offline"));
        getElement().setProperty("full", getTranslation("ui.draft.full"));
    }

    /**
     * Keeps what is typed in some fields.
     *
     * @param key which form, and about what, such as {@code besluit-12}
     * @param fields text fields, text areas, date fields, checkboxes, {@link Choice}; in the same order each time
     */
    public static DraftKeeper keep(String key, Component... fields) {
        return new DraftKeeper(key, List.of(fields));
    }

    /**
     * Finds what was typed on this device by the same account and not saved.
     *
     * @param on a component of the page that asks
     * @param prefix what the keys of those drafts begin with
     * @param found told the rest of each key, when there are any
     */
    public static void kept(Component on, String prefix, SerializableConsumer<List<String>> found) {
        on.getElement()
                .executeJs(
                        "return Object.keys(localStorage).filter((key) => key.startsWith($0))"
                                + ".map((key) => key.substring($0.length)).join('\\n')",
                        mine() + prefix)
                .then(String.class, keys -> {
                    if (!keys.isEmpty()) {
                        found.accept(List.of(keys.split("\n")));
                    }
                });
    }

    /** What the names of all drafts of the account of this request begin with, on every device. */
    public static String mine() {
        return "eo-draft:" + account() + ":";
    }

    /** Says what happens with the words when this is pressed while there is no connection. */
    public DraftKeeper sentBy(Component button) {
        sender = button;
        return this;
    }

    /** Forgets the draft, once what was typed is saved. */
    public void clear() {
        getUI().ifPresent(ui -> ui.getPage()
                .executeJs(
                        "localStorage.removeItem($0);"
                                + "window.dispatchEvent(new CustomEvent('eo-draft-cleared', {detail: $0}))",
                        storageKey));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        // The browser would wait for a field that is not on the screen before it keeps any of them.
        @Nullable
        Object[] elements = fields.stream()
                .map(field -> isShown(field) ? field.getElement() : null)
                .toArray();
        String names =
                IntStream.range(0, elements.length).mapToObj(i -> "$" + i).collect(Collectors.joining(", "));
        // Its script can come later than the page that it is on.
        String watch = "customElements.whenDefined(this.localName).then(() => this.watch(" + names + "))";
        String press = "customElements.whenDefined(this.localName).then(() => this.sentBy($0))";
        attached.getUI().beforeClientResponse(this, context -> {
            getElement().executeJs(watch, elements);
            if (sender != null) {
                getElement().executeJs(press, sender.getElement());
            }
        });
    }

    private static boolean isShown(Component field) {
        return field.isVisible() && field.getParent().map(DraftKeeper::isShown).orElse(true);
    }

    private static String account() {
        return Optional.ofNullable(VaadinRequest.getCurrent())
                .map(VaadinRequest::getUserPrincipal)
                .map(Principal::getName)
                .orElse("");
    }
}
