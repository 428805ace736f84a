package org.kroniek.server;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.RejectedExecutionException;
import org.kroniek.ledger.Ledger;
import org.kroniek.ledger.LedgerException;

/** The pages and the API of one ledger, until it is closed. It does not close the ledger. */
public final class KroniekServer implements AutoCloseable {
    private static final String API = "/api/v1";
    private static final System.Logger LOG = System.getLogger(KroniekServer.class.getName());

    private final Javalin javalin;
    private final ServerOptions options;

    private KroniekServer(Javalin javalin, ServerOptions options) {
        this.javalin = javalin;
        this.options = options;
    }

    /**
     * Starts serving.
     *
     * @throws ServerException if the port is taken, or if a public address is to be served to anybody without being told so
     */
    public static KroniekServer start(Ledger ledger, ServerOptions options) {
        Accounts accounts = new Accounts(ledger);
        if (!options.isLoopback() && accounts.isEmpty() && !options.withoutLogin()) {
            throw new ServerException("host '" + options.host() + "' can be reached by others and there are no users;"
                    + " add one with 'kroniek user add', or let everybody read with --without-login");
        }
        Javalin javalin = Javalin.create(config -> configure(config, ledger, accounts, options));
        try {
            javalin.start(options.host(), options.port());
        } catch (JavalinBindException e) {
            javalin.stop();
            throw new ServerException(
                    "port " + options.port() + " of " + options.host() + " is taken; give another one with --port", e);
        }
        return new KroniekServer(javalin, options);
    }

    /** The port that is listened on: the one asked for, or the free one that was found. */
    public int port() {
        return javalin.port();
    }

    /** Where a browser on this machine finds the pages. */
    public String address() {
        return "http://" + (options.isLoopback() ? "localhost" : options.host()) + ":" + port() + "/";
    }

    /** Method and path of every route of the API, as the description writes them: {@code get /api/v1/records/{record}}. */
    List<String> routes() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(parsed -> parsed.endpoint)
                .filter(endpoint -> endpoint.path.startsWith(API))
                .map(endpoint -> endpoint.method.name().toLowerCase(Locale.ROOT) + " " + endpoint.path)
                .toList();
    }

    /** Stops serving; requests in work are finished. */
    @Override
    public void close() {
        javalin.stop();
    }

    private static void configure(JavalinConfig config, Ledger ledger, Accounts accounts, ServerOptions options) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = Bodies.LARGEST;
        config.http.compressionStrategy = CompressionStrategy.NONE; // answers are packed once and kept so
        config.http.prefer405over404 = true;
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setRequestHeaderSize(16 * 1024);
        });
        config.jetty.modifyServer(server -> server.setStopTimeout(2_000));
        Gate gate = new Gate(accounts, new Sessions(), options);
        Answers answers = new Answers(() -> ledger.survey().revision());
        RoutesConfig routes = config.routes;
        routes.before(gate::check);
        service(routes, new ServiceApi(ledger, gate, answers, options));
        knowledge(routes, ledger, answers);
        overviews(routes, ledger, answers);
        people(routes, ledger, accounts, gate, answers);
        ExportsApi exports = new ExportsApi(ledger);
        routes.get(API + "/exports", exports::list);
        routes.get(API + "/exports/{format}", exports::export);
        Pages pages = new Pages();
        routes.get("/", pages::serve);
        routes.get("/*", pages::serve);
        errors(routes);
    }

    private static void service(RoutesConfig routes, ServiceApi service) {
        routes.get(API + "/health", service::health);
        routes.get(API + "/version", service::version);
        routes.get(API + "/openapi.yaml", service::description);
        routes.get(API + "/session", service::session);
        routes.post(API + "/session", service::logIn);
        routes.delete(API + "/session", service::logOut);
    }

    private static void knowledge(RoutesConfig routes, Ledger ledger, Answers answers) {
        ArticlesApi articles = new ArticlesApi(ledger, answers);
        routes.get(API + "/articles", articles::list);
        routes.get(API + "/articles/{article}", articles::one);
        routes.get(API + "/articles/{article}/reading", articles::reading);
        RecordsApi records = new RecordsApi(ledger, answers);
        routes.get(API + "/records", records::list);
        routes.get(API + "/records/{record}", records::one);
        routes.get(API + "/search", records::search);
        IncidentsApi incidents = new IncidentsApi(ledger, answers);
        routes.get(API + "/incidents", incidents::list);
        routes.get(API + "/incidents/{incident}", incidents::one);
        routes.get(API + "/disputes", incidents::disputes);
        DossiersApi dossiers = new DossiersApi(ledger, answers);
        routes.get(API + "/actors", dossiers::actors);
        routes.get(API + "/actors/{actor}", dossiers::actor);
        routes.get(API + "/places", dossiers::places);
        routes.get(API + "/places/{place}", dossiers::place);
    }

    private static void overviews(RoutesConfig routes, Ledger ledger, Answers answers) {
        OverviewApi overview = new OverviewApi(ledger, answers);
        routes.get(API + "/today", overview::today);
        routes.get(API + "/sources", overview::sources);
        routes.get(API + "/timeline", new TimelineApi(ledger, answers)::timeline);
        routes.get(API + "/map", new MapApi(ledger, answers)::map);
        routes.get(API + "/network", new NetworkApi(ledger, answers)::network);
    }

    private static void people(RoutesConfig routes, Ledger ledger, Accounts accounts, Gate gate, Answers answers) {
        ViewsApi views = new ViewsApi(ledger, gate);
        routes.get(API + "/views", views::list);
        routes.post(API + "/views", views::create);
        routes.get(API + "/views/{view}", views::one);
        routes.delete(API + "/views/{view}", views::delete);
        ReviewApi review = new ReviewApi(ledger, gate, answers);
        routes.get(API + "/review/queue", review::queue);
        routes.get(API + "/review/decisions", review::decisions);
        routes.post(API + "/review/decisions", review::decide);
        routes.post(API + "/review/decisions/{decision}/undo", review::undo);
        routes.get(API + "/review/agreement", review::agreement);
        routes.get(API + "/review/gold", review::gold);
        UsersApi users = new UsersApi(accounts, gate);
        routes.get(API + "/users", users::list);
        routes.post(API + "/users", users::create);
        routes.delete(API + "/users/{user}", users::delete);
    }

    private static void errors(RoutesConfig routes) {
        routes.exception(Problem.class, (problem, context) -> answer(context, problem));
        routes.exception(LedgerException.class, (e, context) -> answer(context, refused(e)));
        routes.exception(HttpResponseException.class, (e, context) -> answer(context, refused(e)));
        routes.exception(
                RejectedExecutionException.class,
                (e, context) -> answer(context, new Problem(Problem.Kind.BUSY, "the server is busy; try again")));
        routes.exception(Exception.class, (e, context) -> {
            LOG.log(System.Logger.Level.ERROR, context.method() + " " + context.path(), e);
            answer(context, new Problem(Problem.Kind.INTERNAL, "the server made a mistake; its log says which"));
        });
    }

    private static Problem refused(LedgerException e) {
        Problem.Kind kind = switch (e.code()) {
            case "no-such-record", "no-such-incident", "no-such-decision", "no-such-article" -> Problem.Kind.NOT_FOUND;
            case "bad-value" -> Problem.Kind.BAD_BODY;
            case "bad-cursor", "bad-text" -> Problem.Kind.BAD_PARAMETER;
            case "not-undoable" -> Problem.Kind.CONFLICT;
            case "busy" -> Problem.Kind.BUSY;
            default -> Problem.Kind.INTERNAL;
        };
        return new Problem(kind, String.valueOf(e.getMessage()));
    }

    private static Problem refused(HttpResponseException e) {
        Problem.Kind kind = switch (e.getStatus()) {
            case 400 -> Problem.Kind.BAD_PARAMETER;
            case 404 -> Problem.Kind.NOT_FOUND;
            case 405 -> Problem.Kind.BAD_METHOD;
            case 413 -> Problem.Kind.TOO_LARGE;
            default -> Problem.Kind.INTERNAL;
        };
        return new Problem(kind, String.valueOf(e.getMessage()));
    }

    private static void answer(Context context, Problem problem) {
        context.status(problem.kind().status());
        context.removeHeader("ETag");
        context.header("Cache-Control", "no-store");
        context.result(Json.bytes(problem.body(context.path())));
        context.contentType("application/problem+json");
    }
}
