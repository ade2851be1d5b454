package nl.eenoverheid.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a tab shows that was closed because its owner had too many. */
@Controller
class ClosedTab {
    static final String PATH = "tabblad-gesloten";
    static final String CAME_FROM = "van";

    private static final Pattern OWN_PATH = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)*");

    private final PlainPage page;
    private final int most;

    ClosedTab(PlainPage page, ShellProperties properties) {
        this.page = page;
        this.most = properties.maxTabs();
    }

    @GetMapping("/" + PATH)
    void show(
            @RequestParam(name = CAME_FROM, defaultValue = "") String path,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        String back = OWN_PATH.matcher(path).matches() ? "/" + path : "/";
        page.answer(request, response, HttpServletResponse.SC_OK, "shell.tab.closed", back, most);
    }
}
