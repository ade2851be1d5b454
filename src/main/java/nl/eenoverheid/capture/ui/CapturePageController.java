package nl.eenoverheid.capture.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.eenoverheid.capture.CaptureRoutes;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * Gives the files of the page outside, which stand in {@code frontend/capture}, as small as the browser takes them. Files with a
 * number in their name never change.
 */
@Controller
class CapturePageController {
    private static final String FOLDER = "META-INF/resources/buiten/";
    private static final String START = "index.html";

    private static final Map<String, MediaType> TYPES = Map.of(
            "html", MediaType.parseMediaType("text/html;charset=UTF-8"),
            "js", MediaType.parseMediaType("text/javascript;charset=UTF-8"),
            "css", MediaType.parseMediaType("text/css;charset=UTF-8"),
            "json", MediaType.APPLICATION_JSON,
            "webmanifest", MediaType.parseMediaType("application/manifest+json"),
            "svg", MediaType.parseMediaType("image/svg+xml"),
            "png", MediaType.IMAGE_PNG);

    /** By the name of the coding, the ending of the file that holds it; the smallest first. */
    private static final Map<String, String> CODINGS = Map.of("br", ".br", "gzip", ".gz");

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    /** From any place in the product, also after signing in. */
    @GetMapping({"/buiten", "/" + CaptureRoutes.SIGN_IN})
    String toPage() {
        return "redirect:/" + CaptureRoutes.PAGE;
    }

    @GetMapping("/" + CaptureRoutes.PAGE)
    ResponseEntity<Resource> page(HttpServletRequest request) {
        return file(START, request);
    }

    @GetMapping("/" + CaptureRoutes.PAGE + "{name:[a-zA-Z0-9_-]+\\.[a-zA-Z0-9_.-]+}")
    ResponseEntity<Resource> file(@PathVariable String name, HttpServletRequest request) {
        MediaType type = Optional.ofNullable(TYPES.get(name.substring(name.lastIndexOf('.') + 1)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Optional<String> coding = coding(name, request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        Resource file = found(name + coding.map(CODINGS::get).orElse(""))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .cacheControl(name.matches(".*\\.[0-9a-f]{8}\\.\\w+") ? FOR_EVER : CacheControl.noCache())
                .varyBy(HttpHeaders.ACCEPT_ENCODING)
                .contentType(type);
        coding.ifPresent(value -> answer.header(HttpHeaders.CONTENT_ENCODING, value));
        return answer.body(file);
    }

    private static Optional<String> coding(String name, String accepted) {
        List<String> taken = accepted == null
                ? List.of()
                : Stream.of(accepted.split(","))
                        .map(each -> each.replaceFirst(";.*", "").strip())
                        .toList();
        return Stream.of("br", "gzip")
                .filter(taken::contains)
                .filter(coding -> found(name + CODINGS.get(coding)).isPresent())
                .findFirst();
    }

    private static Optional<Resource> found(String name) {
        Resource file = new ClassPathResource(FOLDER + name);
        return file.exists() ? Optional.of(file) : Optional.empty();
    }
}
