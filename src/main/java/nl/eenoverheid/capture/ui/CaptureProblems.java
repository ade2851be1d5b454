package nl.eenoverheid.capture.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.eenoverheid.capture.AlreadyArrived;
import nl.eenoverheid.shared.InvalidInput;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says in plain words what is wrong with a note (RFC 9457), every problem with its field, and never repeats what was sent. */
@RestControllerAdvice(assignableTypes = CaptureController.class)
class CaptureProblems {
    private final I18NProvider texts;

    CaptureProblems(I18NProvider texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ProblemDetail on(InvalidInput refused, Locale locale) {
        return problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                text("capture.refused.fields", locale),
                Map.of(
                        "problems",
                        refused.problems().stream()
                                .map(each -> Map.of("field", each.field(), "text", text(each, locale)))
                                .toList()));
    }

    @ExceptionHandler
    ProblemDetail on(CaptureProblem refused, Locale locale) {
        return problem(refused.status(), text(refused.key(), locale), Map.of("problems", List.of()));
    }

    @ExceptionHandler
    ProblemDetail on(AlreadyArrived refused, Locale locale) {
        return problem(
                HttpStatus.CONFLICT,
                text("capture.refused.arrived", locale),
                Map.of("signaal", refused.signaal().value()));
    }

    /** A list that a device kept can be older than what there is to choose from. */
    @ExceptionHandler
    ProblemDetail on(DataIntegrityViolationException refused, Locale locale) {
        return problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                text("capture.refused.choices", locale),
                Map.of("problems", List.of()));
    }

    /** The device keeps the note and tries again. */
    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ProblemDetail away(Locale locale) {
        return problem(HttpStatus.SERVICE_UNAVAILABLE, text("capture.refused.away", locale), Map.of());
    }

    private static ProblemDetail problem(HttpStatus status, String detail, Map<String, Object> rest) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperties(rest);
        return problem;
    }

    private String text(InvalidInput.Problem problem, Locale locale) {
        return text(problem.key(), locale, problem.params().toArray());
    }

    private String text(String key, Locale locale, Object... params) {
        return texts.getTranslation(key, locale, params);
    }
}
