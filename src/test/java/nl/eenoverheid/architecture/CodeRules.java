package nl.eenoverheid.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Date;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules of the architecture that compiled code can be held against. */
final class CodeRules {
    private static final String KIT = "nl.eenoverheid.ui";
    private static final String[] VIEWS = {"nl.eenoverheid.*.ui..", "badexample.*.ui.."};
    private static final String[] SCREEN = {"nl.eenoverheid.*.ui..", "badexample.*.ui..", KIT, "nl.eenoverheid.shell.."
    };

    static final ArchRule ENTITIES_ARE_NOT_PUBLIC = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .notBePublic()
            .because(Decision.MODULES.reason());

    static final ArchRule REPOSITORIES_ARE_NOT_PUBLIC = classes()
            .that()
            .haveSimpleNameEndingWith("Repository")
            .should()
            .notBePublic()
            .because(Decision.MODULES.reason());

    static final ArchRule VIEWS_ARE_NOT_PUBLIC = classes()
            .that()
            .resideInAnyPackage(VIEWS)
            .and()
            .areAssignableTo(Component.class)
            .should()
            .notBePublic()
            .because(Decision.MODULES.reason());

    static final ArchRule AGGREGATES_HAVE_NO_SETTERS = noMethods()
            .that()
            .haveNameMatching("set[A-Z].*")
            .and(new DescribedPredicate<JavaMethod>("take one value") {
                @Override
                public boolean test(JavaMethod method) {
                    return method.getRawParameterTypes().size() == 1;
                }
            })
            .should()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .because(Decision.PERSISTENCE.reason());

    static final ArchRule VIEWS_KNOW_NO_DATABASE = noClasses()
            .that()
            .resideInAnyPackage(SCREEN)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.persistence..",
                    "org.springframework.data..",
                    "org.springframework.jdbc..",
                    "org.springframework.transaction.annotation..")
            .because(Decision.MODULES.reason());

    static final ArchRule ONLY_SCREENS_KNOW_VAADIN = noClasses()
            .that()
            .resideOutsideOfPackages(SCREEN)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..")
            .because(Decision.MODULES.reason());

    static final ArchRule PAGES_SAY_WHO_MAY_SEE_THEM = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(AnonymousAllowed.class)
            .because(Decision.SECURITY.reason());

    static final ArchRule PAGES_HAVE_A_TITLE = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .beAnnotatedWith(PageTitle.class)
            .orShould()
            .beAssignableTo(HasDynamicTitle.class)
            .because(Decision.TRANSLATIONS.reason());

    static final ArchRule SERVICES_DECIDE_WHO_MAY = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .doNotHaveModifier(STATIC)
            .and()
            .doNotHaveModifier(SYNTHETIC)
            .should()
            .beAnnotatedWith(PreAuthorize.class)
            .orShould()
            .beDeclaredInClassesThat(annotatedWith(PreAuthorize.class))
            .because(Decision.SECURITY.reason());

    static final ArchRule TRANSACTIONS_BEGIN_AT_SERVICES = classes()
            .that(new UsesTransactional())
            .should()
            .haveSimpleNameEndingWith("Service")
            .orShould()
            .haveSimpleNameEndingWith("Listener")
            .because(Decision.PERSISTENCE.reason());

    static final ArchRule NO_FIELD_INJECTION = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource")
            .because(Decision.CODE_RULES.reason());

    static final ArchRule FIELDS_ARE_NOT_PUBLIC =
            fields().that().areNotStatic().should().notBePublic().because(Decision.CODE_RULES.reason());

    static final ArchRule NO_INLINE_STYLES = noClasses()
            .that()
            .resideOutsideOfPackage(KIT)
            .should()
            .callMethodWhere(callOnScreen("getStyle"))
            .orShould()
            .callMethodWhere(callOnScreen("(set|setMin|setMax)(Width|Height)"))
            .because(Decision.CODE_RULES.reason());

    static final ArchRule FIELDS_WITH_WORDS_COME_FROM_THE_KIT = noClasses()
            .that()
            .resideOutsideOfPackage(KIT)
            .and()
            .areNotAssignableTo(MultiSelectComboBox.class)
            .should()
            .callConstructorWhere(call("<init>", "com.vaadin.flow.component.datepicker.DatePicker"))
            .orShould()
            .callConstructorWhere(call("<init>", "com.vaadin.flow.component.timepicker.TimePicker"))
            .orShould()
            .callConstructorWhere(call("<init>", "com.vaadin.flow.component.combobox.MultiSelectComboBox"))
            .because(Decision.FIELDS.reason());

    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .should()
            .callMethodWhere(call("now", "java.time").and(new WithoutClock()))
            .orShould()
            .callMethodWhere(call("currentTimeMillis", "java.lang.System"))
            .orShould()
            .callConstructor(Date.class)
            .because(Decision.TESTS.reason());

    static final ArchRule NOTHING_IS_PRINTED =
            GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because(Decision.CODE_RULES.reason());

    static final ArchRule NAMES_SAY_SOMETHING = noClasses()
            .that()
            .resideOutsideOfPackage(KIT)
            .should(have(simpleNameEndingWith("Impl")))
            .orShould(have(simpleNameEndingWith("Manager")))
            .orShould(have(simpleNameEndingWith("Helper")))
            .orShould(have(simpleNameEndingWith("Util")))
            .orShould(have(simpleNameEndingWith("Utils")))
            .orShould(have(simpleNameEndingWith("Dto")))
            .orShould()
            .haveSimpleNameStartingWith("Abstract")
            .because(Decision.MODULES.reason());

    static final ArchRule READS_TAKE_THE_SCOPE = methods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("ReadRepository")
            .and()
            .areDeclaredInClassesThat(outsideTheFoundations())
            .and()
            .areNotPrivate()
            .and()
            .doNotHaveModifier(STATIC)
            .and()
            .doNotHaveModifier(SYNTHETIC)
            .should(new TakeScope())
            .because(Decision.SCOPE.reason());

    private CodeRules() {}

    private static DescribedPredicate<JavaClass> outsideTheFoundations() {
        return DescribedPredicate.not(resideInAnyPackage(
                "nl.eenoverheid.overheid..",
                "nl.eenoverheid.bevoegdheid..",
                "nl.eenoverheid.mandaat..",
                "nl.eenoverheid.access..",
                "nl.eenoverheid.signin..",
                "nl.eenoverheid.workspace..",
                "nl.eenoverheid.audit..",
                "nl.eenoverheid.controle..",
                "nl.eenoverheid.privacy.."));
    }

    private static DescribedPredicate<JavaAccess<?>> call(String name, String owner) {
        return new DescribedPredicate<>("a call of %s of %s", name, owner) {
            @Override
            public boolean test(JavaAccess<?> access) {
                return access.getTarget().getName().matches(name)
                        && access.getTarget().getOwner().getName().startsWith(owner);
            }
        };
    }

    private static DescribedPredicate<JavaAccess<?>> callOnScreen(String name) {
        return new DescribedPredicate<>("a call of %s of a component or element", name) {
            @Override
            public boolean test(JavaAccess<?> access) {
                JavaClass owner = access.getTargetOwner();
                return access.getTarget().getName().matches(name)
                        && (owner.getName().startsWith("com.vaadin") || owner.isAssignableTo(HasElement.class));
            }
        };
    }

    private static final class WithoutClock extends DescribedPredicate<JavaAccess<?>> {
        WithoutClock() {
            super("without a Clock");
        }

        @Override
        public boolean test(JavaAccess<?> access) {
            return access instanceof JavaMethodCall call
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(Clock.class));
        }
    }

    private static final class UsesTransactional extends DescribedPredicate<JavaClass> {
        UsesTransactional() {
            super("use @Transactional");
        }

        @Override
        public boolean test(JavaClass type) {
            return type.isAnnotatedWith(Transactional.class)
                    || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Transactional.class));
        }
    }

    private static final class TakeScope extends ArchCondition<JavaMethod> {
        TakeScope() {
            super("take the Scope of the caller");
        }

        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            boolean takes = method.getRawParameterTypes().stream()
                    .anyMatch(type -> type.getSimpleName().equals("Scope"));
            events.add(new SimpleConditionEvent(method, takes, method.getFullName() + " reads without a Scope"));
        }
    }
}
