package nl.eenoverheid.signin.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import nl.eenoverheid.signin.Enrolment;

/** How a phone learns the secret: by its camera, or typed. */
final class EnrolmentSteps extends Div {

    EnrolmentSteps(Enrolment enrolment) {
        addClassName("signin-enrolment");
        Code typed = new Code(enrolment.typed());
        typed.addClassName("signin-secret");
        ListItem scan = new ListItem(
                new Paragraph(getTranslation("signin.setUp.scan")),
                new QrPicture(enrolment.address(), getTranslation("signin.setUp.picture")),
                new Paragraph(getTranslation("signin.setUp.typed")),
                typed);
        add(new OrderedList(
                new ListItem(getTranslation("signin.setUp.app")),
                scan,
                new ListItem(getTranslation("signin.setUp.code"))));
    }
}
