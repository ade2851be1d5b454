package nl.eenoverheid.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.shared.PersonalData;
import nl.eenoverheid.shared.PersonalData.Kind;

/**
 * Marks what leads to a person (BSN, phone number, e-mail, IBAN, licence plate, address) in a text field while somebody
 * types, and offers to put a word such as "[telefoonnummer]" in its place. Nothing is blocked, sent or kept.
 *
 * <p>Use: {@code PersonalDataGuard.on(field)} once its helper text is set, for every field of free text; after saving
 * {@code PersonalDataGuard.remind(fields)} says once what still stands there. A page without Vaadin puts an {@code
 * <eo-personal-data-guard>} of {@code frontend/personal-data-guard.ts} below its own textarea, sets {@code texts} and
 * calls {@code watch(textarea)}. Text that comes in otherwise, such as an import or a public form, goes through {@link
 * PersonalData}.
 */
public final class PersonalDataGuard {

    private PersonalDataGuard() {}

    /** Guards a field; its helper text, if any, stays above what is found. */
    public static <F extends TextFieldBase<?, String>> F on(F area) {
        Marks marks = new Marks(area);
        Div below = new Div();
        if (area.getHelperText() != null && !area.getHelperText().isEmpty()) {
            below.add(new Span(area.getHelperText()));
            area.setHelperText("");
        }
        below.add(marks);
        area.setHelperComponent(below);
        ComponentUtil.setData(area, Marks.class, marks);
        return area;
    }

    /** After saving: names the fields in which something still stands that nobody chose to leave, in one quiet notice. */
    @SafeVarargs
    public static void remind(TextFieldBase<?, String>... fields) {
        String left = Arrays.stream(fields)
                .map(PersonalDataGuard::standing)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
        if (!left.isEmpty()) {
            Notices.info(I18NProvider.translate("ui.guard.standing", left));
        }
    }

    private static String standing(TextFieldBase<?, String> area) {
        Marks marks = ComponentUtil.getData(area, Marks.class);
        Set<String> left = marks == null ? Set.of() : marks.left;
        String text = area.getValue();
        String kinds = PersonalData.find(text).stream()
                .filter(found -> !left.contains(text.substring(found.start(), found.end())))
                .map(found -> kind(found.kind()))
                .distinct()
                .collect(Collectors.joining(", "));
        return kinds.isEmpty() ? "" : I18NProvider.translate("ui.guard.standing.field", area.getLabel(), kinds);
    }

    private static String kind(Kind kind) {
        return I18NProvider.translate("ui.guard.kind." + kind.name());
    }

    @Tag("eo-personal-data-guard")
    @JsModule("./personal-data-guard.ts")
    private static final class Marks extends Component {
        private final Component area;
        private final Set<String> left = new HashSet<>();

        Marks(Component area) {
            this.area = area;
            getElement()
                    .addEventListener(
                            "eo-left",
                            event -> left.add(
                                    event.getEventData().path("event.detail").asString("")))
                    .addEventData("event.detail");
        }

        @Override
        protected void onAttach(AttachEvent attached) {
            getElement().setPropertyMap("texts", texts());
            attached.getUI().beforeClientResponse(this, context -> getElement()
                    .executeJs(
                            "customElements.whenDefined(this.localName).then(() => this.watch($0))",
                            area.getElement()));
        }

        private static Map<String, Object> texts() {
            Map<String, Object> texts = Stream.of("looks", "mask", "maskAll", "leave", "undo", "told")
                    .collect(Collectors.toMap(
                            Function.identity(), name -> I18NProvider.translate("ui.guard." + name, "{0}")));
            Map<String, String> kinds =
                    Arrays.stream(Kind.values()).collect(Collectors.toMap(Kind::name, PersonalDataGuard::kind));
            texts.put("kinds", kinds);
            return texts;
        }
    }
}
