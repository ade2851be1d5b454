package nl.eenoverheid.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A few answers of which one is chosen, as chips beside each other; with the arrow keys like any radio buttons. */
@Tag("fieldset")
public final class Choice<T> extends AbstractField<Choice<T>, @Nullable T>
        implements HasStyle, HasLabel, HasValidation, Focusable<Choice<T>> {
    /** A dialog would stop at every answer with Tab; like the browser outside a dialog it must stop at one. */
    private static final String ONE_TAB_STOP = """
            this.oneTabStop = () => {
              const all = [...this.querySelectorAll('input')];
              const stop = all.find((input) => input.checked) ?? all[0];
              all.forEach((input) => { input.tabIndex = input === stop ? 0 : -1; });
            };
            ['change', 'keydown', 'focusout'].forEach((type) => this.addEventListener(type, this.oneTabStop));
            this.oneTabStop();
            """;

    private final Element legend = new Element("legend");
    private final Element helper = new Element("div");
    private final Element error = new Element("div");
    private final Map<T, Element> inputs = new LinkedHashMap<>();

    /**
     * Makes a choice with nothing chosen.
     *
     * @param options what can be chosen; enum constants and text keep their choice in a draft
     * @param text what each is called
     */
    public Choice(String label, List<T> options, Function<T, String> text) {
        super(null);
        addClassName("eo-choice");
        getElement().setAttribute("role", "radiogroup");
        String name = "choice-" + UUID.randomUUID();
        Element chips = new Element("div").setAttribute("class", "eo-choice-chips");
        error.setAttribute("class", "eo-choice-error").setAttribute("id", name);
        helper.setAttribute("class", "eo-soft").setVisible(false);
        error.setVisible(false);
        getElement().appendChild(legend, helper, chips, error);
        setLabel(label);
        options.forEach(option -> chips.appendChild(chip(name, option, text.apply(option))));
        addAttachListener(attached -> getElement().executeJs(ONE_TAB_STOP));
    }

    /** An example or explanation under the label. */
    public void setHelperText(String text) {
        helper.setText(text);
        helper.setVisible(!text.isEmpty());
    }

    @Override
    public void setLabel(@Nullable String label) {
        legend.setText(label == null ? "" : label);
    }

    @Override
    public String getLabel() {
        return legend.getText();
    }

    @Override
    public void setErrorMessage(@Nullable String message) {
        error.setText(message == null ? "" : message);
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        error.setVisible(invalid);
        getElement().setAttribute("aria-invalid", Boolean.toString(invalid));
        if (invalid) {
            getElement().setAttribute("aria-describedby", error.getAttribute("id"));
        } else {
            getElement().removeAttribute("aria-describedby");
        }
    }

    @Override
    public boolean isInvalid() {
        return error.isVisible();
    }

    @Override
    public void focus() {
        getElement()
                .executeJs(
                        "(this.querySelector('input:checked') ?? this.querySelector('input'))?.focus({focusVisible: true})");
    }

    @Override
    protected void setPresentationValue(@Nullable T value) {
        inputs.forEach((option, input) -> input.setProperty("checked", option.equals(value)));
        getElement().executeJs("this.oneTabStop?.()");
    }

    private Element chip(String name, T option, String text) {
        Element input = new Element("input")
                .setAttribute("type", "radio")
                .setAttribute("name", name)
                .setAttribute("value", option instanceof Enum<?> constant ? constant.name() : String.valueOf(option));
        input.addPropertyChangeListener("checked", "change", event -> {
            if (event.isUserOriginated()) {
                choose(option);
            }
        });
        inputs.put(option, input);
        return new Element("label")
                .setAttribute("class", "eo-chip")
                .appendChild(input, new Element("span").setText(text));
    }

    private void choose(T option) {
        setModelValue(option, true);
        setPresentationValue(option);
        setInvalid(false);
    }
}
