package nl.eenoverheid.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import nl.eenoverheid.access.AccessRoutes;
import nl.eenoverheid.access.AccountService;
import nl.eenoverheid.ui.Notices;

/** The link by which somebody chooses a password. It is shown here and never again; the administrator hands it over. */
final class LinkDialog extends Dialog {

    LinkDialog(String naam, String token) {
        setHeaderTitle(getTranslation("access.link.title", naam));
        setCloseOnOutsideClick(false);
        TextField link = new TextField(getTranslation("access.link.label"));
        link.setReadOnly(true);
        link.setValue("/" + AccessRoutes.password(token));
        link.getElement().executeJs("this.value = new URL($0, document.baseURI).href", AccessRoutes.password(token));
        Button copy = new Button(getTranslation("access.link.copy"), click -> copy(link));
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        Div content = new Div(
                new Paragraph(getTranslation("access.link.text", AccountService.INVITATION.toDays())),
                link,
                new Paragraph(getTranslation("access.link.once")));
        content.addClassName("access-form");
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
                        Notices.saved(getTranslation("access.link.copied"));
                    } else {
                        Notices.info(getTranslation("access.link.select"));
                    }
                });
    }
}
