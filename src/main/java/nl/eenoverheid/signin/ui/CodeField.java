package nl.eenoverheid.signin.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.textfield.TextField;

/** A field for the six digits that a phone shows, or for a code on paper; a phone offers the right keys for it. */
final class CodeField extends TextField {
    private static final int LONGEST = 20;

    private final String kind;
    private final String keys;

    private CodeField(String label, String kind, String autocomplete, String keys) {
        super(label);
        this.kind = kind;
        this.keys = keys;
        setManualValidation(true);
        setMaxLength(LONGEST);
        getElement().setProperty("name", "code");
        getElement().setProperty("autocomplete", autocomplete);
    }

    /** For the digits of a phone. */
    static CodeField phone(String label) {
        return new CodeField(label, "phone", "one-time-code", "numeric");
    }

    /** For a code on paper, which has letters too. */
    static CodeField paper(String label) {
        return new CodeField(label, "paper", "off", "text");
    }

    /** Says what is wrong with what was typed: it is not right, there is nothing, or it is no code at all. */
    void refuse(String why) {
        setErrorMessage(getTranslation("signin.step.problem." + why + "." + kind));
        setInvalid(true);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        getElement().executeJs("this.inputElement.setAttribute('inputmode', $0)", keys);
    }
}
