package nl.eenoverheid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.InvalidInput.Problem;
import org.jspecify.annotations.Nullable;

/** Shows what cannot be accepted: at each field, and above them a summary when there is more than one. */
public final class InputErrors {

    private InputErrors() {}

    /**
     * Shows the problems and puts the focus on the field that has one, or on the summary when there is more.
     *
     * @param fields the fields of the form by the name that the problems use, in the order of the screen
     */
    public static void show(InvalidInput refused, Map<String, ? extends HasValidation> fields) {
        clear(fields.values());
        List<Problem> problems = refused.problems().stream()
                .map(problem -> UnreadableField.of(problem.field(), fields.get(problem.field()))
                        .orElse(problem))
                .distinct()
                .toList();
        for (Problem problem : problems) {
            HasValidation field = fields.get(problem.field());
            if (field != null && !field.isInvalid()) {
                field.setErrorMessage(text(problem));
                field.setInvalid(true);
            }
        }
        List<Problem> homeless = problems.stream()
                .filter(problem -> !fields.containsKey(problem.field()))
                .toList();
        if (problems.size() > 1 || !homeless.isEmpty()) {
            summarise(asOnScreen(problems, fields.keySet()), fields);
        } else {
            fields.values().stream()
                    .filter(HasValidation::isInvalid)
                    .findFirst()
                    .ifPresent(InputErrors::focus);
        }
    }

    /** Whether every field can be read; where not, it says so at the field. Else what is no date would pass for no date at all. */
    static boolean readable(Map<String, ? extends HasValidation> fields) {
        List<Problem> unreadable = fields.keySet().stream()
                .flatMap(name -> UnreadableField.of(name, fields.get(name)).stream())
                .toList();
        if (!unreadable.isEmpty()) {
            show(new InvalidInput(unreadable), fields);
        }
        return unreadable.isEmpty();
    }

    /** Takes away what was shown before. */
    public static void clear(Collection<? extends HasValidation> fields) {
        for (HasValidation field : fields) {
            field.setErrorMessage("");
            field.setInvalid(false);
        }
        commonParent(fields)
                .map(parent -> ComponentUtil.getData(parent, Summary.class))
                .ifPresent(Component::removeFromParent);
    }

    /** In the order of the fields; what belongs to no field comes last. */
    private static List<Problem> asOnScreen(List<Problem> problems, Collection<String> names) {
        List<String> order = new ArrayList<>(names);
        return problems.stream()
                .sorted(Comparator.comparingInt(problem -> {
                    int at = order.indexOf(problem.field());
                    return at < 0 ? order.size() : at;
                }))
                .toList();
    }

    private static void summarise(List<Problem> problems, Map<String, ? extends HasValidation> fields) {
        Optional<Component> parent = commonParent(fields.values());
        if (parent.isEmpty()) {
            problems.forEach(problem -> Notices.problem(text(problem)));
            return;
        }
        Summary summary = new Summary();
        problems.forEach(problem -> summary.add(text(problem), fields.get(problem.field())));
        ((HasComponents) parent.get()).addComponentAsFirst(summary);
        ComponentUtil.setData(parent.get(), Summary.class, summary);
        summary.show();
    }

    private static Optional<Component> commonParent(Collection<? extends HasValidation> fields) {
        List<Component> components = fields.stream()
                .filter(Component.class::isInstance)
                .map(Component.class::cast)
                .filter(Component::isVisible)
                .toList();
        return components.stream().findFirst().stream()
                .flatMap(InputErrors::ancestors)
                .filter(HasComponents.class::isInstance)
                .filter(ancestor ->
                        components.stream().allMatch(each -> ancestors(each).anyMatch(ancestor::equals)))
                .findFirst();
    }

    private static Stream<Component> ancestors(Component component) {
        return Stream.iterate(
                        component.getParent(), Optional::isPresent, parent -> parent.flatMap(Component::getParent))
                .flatMap(Optional::stream);
    }

    private static void focus(HasValidation field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private static String text(Problem problem) {
        return I18NProvider.translate(problem.key(), problem.params().toArray());
    }

    /** What is wrong, above the form, with a way to each field. */
    private static final class Summary extends Div {
        private final UnorderedList list = new UnorderedList();

        Summary() {
            addClassNames("eo-summary", Tone.BAD.className());
            getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
            Paragraph title = new Paragraph(getTranslation("ui.errors"));
            title.addClassName("eo-summary-title");
            add(title, list);
        }

        void add(String text, @Nullable HasValidation field) {
            if (field == null) {
                list.add(new ListItem(text));
                return;
            }
            String label = field instanceof HasLabel labelled && labelled.getLabel() != null ? labelled.getLabel() : "";
            NativeButton link = new NativeButton(label.isEmpty() ? text : label);
            link.addClassName("eo-linklike");
            link.addClickListener(event -> focus(field));
            ListItem item = new ListItem(link);
            if (!label.isEmpty()) {
                item.add(new Text(label.endsWith("?") ? " " + text : ": " + text));
            }
            list.add(item);
        }

        void show() {
            getElement().executeJs("this.focus({preventScroll: true}); this.scrollIntoView({block: 'nearest'})");
        }
    }
}
