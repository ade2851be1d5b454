package nl.eenoverheid.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** A link that works once. It is shown here and never again; whoever sees it hands it over. */
public final class LinkDialog extends Dialog {

    /**
     * Shows the link.
     *
     * @param label what the link is for
     * @param path where it leads, within the product
     * @param text how to hand it over
     */
    public LinkDialog(String title, String label, String path, String text) {
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        TextField link = new TextField(label);
        link.setReadOnly(true);
        link.setValue("/" + path);
        link.getElement().executeJs("this.value = new URL($0, document.baseURI).href", path);
        Button copy = new Button(getTranslation("ui.link.copy"), click -> copy(link));
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        Div content = new Div(new Paragraph(text), link, new Paragraph(getTranslation("ui.link.once")));
        content.addClassName("eo-link-dialog");
        add(content);
        getFooter().add(new Button(getTranslation("ui.close"), click -> close()), copy);
    }

    private void copy(TextField link) {
        link.getElement()
                .executeJs("this.inputElement.select();"
                        + "try { await navigator.clipboard.writeText(this.value); return true }"
                        + " catch (e) { return document.execCommand('copy') }")
                .then(Boolean.class, copied -> {
                    if (copied) {
                        Notices.saved(getTranslation("ui.link.copied"));
                    } else {
                        Notices.info(getTranslation("ui.link.select"));
                    }
                });
    }
}
