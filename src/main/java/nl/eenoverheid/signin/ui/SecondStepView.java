package nl.eenoverheid.signin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eenoverheid.access.AccessRoutes;
import nl.eenoverheid.signin.HalfSignIn;
import nl.eenoverheid.signin.PasskeySignInService;
import nl.eenoverheid.signin.SignInRoutes;
import nl.eenoverheid.ui.EntryCard;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.UrlQuery;

/**
 * As somebody whose password was right, I type the code of my phone, or one from paper; or I set up my phone first, because my
 * organisation asks for it. Until then I am nobody.
 */
@Route(value = SignInRoutes.SECOND_STEP, autoLayout = false)
@AnonymousAllowed
@StyleSheet("styles/signin.css")
class SecondStepView extends Main implements BeforeEnterObserver, Titled {
    private static final Set<String> ABOUT_CODE = Set.of("wrong", "empty", "shape");

    private final transient PasskeySignInService passkeys;
    private final transient Clock clock;
    private String problem = "";

    SecondStepView(PasskeySignInService passkeys, Clock clock) {
        this.passkeys = passkeys;
        this.clock = clock;
        addClassName("eo-login");
    }

    @Override
    public String title() {
        return getTranslation("signin.step.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<HalfSignIn> half = half();
        if (half.isEmpty()) {
            event.forwardTo(AccessRoutes.LOGIN);
            return;
        }
        problem = problem(event);
        UrlQuery query = UrlQuery.of(event.getLocation());
        removeAll();
        EntryCard card =
                switch (half.get().step()) {
                    case CODE ->
                        query.text(SignInRoutes.WITH)
                                        .filter(SignInRoutes.PAPER::equals)
                                        .isPresent()
                                ? paper()
                                : phone();
                    case SET_UP -> setUp(half.get());
                    case PASSKEY -> passkey();
                };
        if (!problem.isEmpty() && !ABOUT_CODE.contains(problem)) {
            card.add(warning());
        }
        card.add(new PathLink(AccessRoutes.LOGIN, getTranslation("signin.step.again")));
        add(card);
    }

    private Optional<HalfSignIn> half() {
        return ThisSession.find(HalfSignIn.ATTRIBUTE, HalfSignIn.class).filter(half -> half.isOpen(clock.instant()));
    }

    private EntryCard phone() {
        EntryCard card = card("phone");
        card.add(
                form(CodeField.phone(getTranslation("signin.step.code"))),
                new PathLink(
                        SignInRoutes.SECOND_STEP + "?" + SignInRoutes.WITH + "=" + SignInRoutes.PAPER,
                        getTranslation("signin.step.noPhone")),
                PasskeyAction.signIn(getTranslation("signin.step.passkey.title"), passkeys));
        return card;
    }

    private EntryCard paper() {
        EntryCard card = card("paper");
        PostForm form = form(CodeField.paper(getTranslation("signin.step.recovery")));
        form.add(PostForm.hidden(SignInRoutes.WITH, SignInRoutes.PAPER));
        card.add(form, new PathLink(SignInRoutes.SECOND_STEP, getTranslation("signin.step.withPhone")));
        return card;
    }

    private EntryCard passkey() {
        EntryCard card = card("passkey");
        card.add(PasskeyAction.signIn(getTranslation("signin.passkey.signIn"), passkeys));
        return card;
    }

    private EntryCard setUp(HalfSignIn half) {
        EntryCard card = card("setUp");
        card.addClassName("signin-wide");
        card.add(new EnrolmentSteps(half.enrolment()), form(CodeField.phone(getTranslation("signin.step.code"))));
        return card;
    }

    private EntryCard card(String which) {
        return new EntryCard(
                getTranslation("signin.step." + which + ".title"), getTranslation("signin.step." + which + ".text"));
    }

    private PostForm form(CodeField field) {
        field.setAutofocus(true);
        if (ABOUT_CODE.contains(problem)) {
            field.refuse(problem);
        }
        PostForm form = new PostForm(SignInRoutes.SECOND_STEP);
        form.add(field, PostForm.submit(getTranslation("signin.step.verb")));
        return form;
    }

    private static String problem(BeforeEnterEvent event) {
        if (!event.getLocation().getQueryParameters().getParameters().containsKey(SignInRoutes.ERROR)) {
            return "";
        }
        return UrlQuery.of(event.getLocation())
                .text(SignInRoutes.ERROR)
                .filter(List.of("locked", "away", "empty", "shape")::contains)
                .orElse("wrong");
    }

    private Component warning() {
        Paragraph warning = new Paragraph(getTranslation("signin.step.problem." + problem));
        warning.addClassName("signin-problem");
        warning.getElement().setAttribute("role", "alert");
        return warning;
    }
}
