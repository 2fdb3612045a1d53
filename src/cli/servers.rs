//! The operator pages and the monitoring beside the bot.
//!
//! Invariant: without a password there are no operator pages; an address that is taken is told before the bot starts.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use axum::Router;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::bot::{self, Context};
use crate::config::Operator;
use crate::web::{Gate, Life, Monitor, RoomKey, Sessions, Web, health_router, operator_router, record};

/// How long a stop waits for answers under way.
const STOP: Duration = Duration::from_secs(3);
/// How long to wait before the bot's name is asked for again.
const NAME: Duration = Duration::from_secs(10);

/// The servers that run; all end when this is dropped.
pub struct Servers(JoinSet<()>);

/// Starts what is wanted, until `stop` says so.
///
/// # Errors
/// If the hash of the password is none, or an address cannot be listened on.
pub async fn start(ctx: &Arc<Context>, operator: &Operator, stop: &watch::Receiver<bool>) -> Result<Servers> {
    let mut servers = JoinSet::new();
    let password = operator.password()?;
    if password.is_none() {
        tracing::info!(
            "no operator pages: make a password with `lotse operator-password` and put its hash into \
             LOTSE_OPERATOR_PASSWORD_HASH or LOTSE_OPERATOR_PASSWORD_HASH_FILE"
        );
        if operator.health_listen.is_none() {
            return Ok(Servers(servers));
        }
    }
    let monitor = Arc::new(Monitor {
        store: ctx.store.clone(),
        content: ctx.content.clone(),
        clock: ctx.clock.clone(),
        telegram: ctx.telegram.subscribe(),
        metrics: record()?,
        since: Instant::now(),
    });
    if let Some(address) = operator.health_listen {
        let listener = listen(address, "LOTSE_HEALTH_LISTEN").await?;
        tracing::info!(address = %listener.local_addr()?, "health and metrics are served");
        serve(&mut servers, listener, health_router(monitor.clone()), stop);
    }
    if let Some(password) = password {
        let listener = listen(operator.operator_listen, "LOTSE_OPERATOR_LISTEN").await?;
        tracing::info!(address = %listener.local_addr()?, "the operator pages are served");
        let web = Arc::new(Web {
            store: ctx.store.clone(),
            content: ctx.content.clone(),
            l10n: ctx.l10n.clone(),
            clock: ctx.clock.clone(),
            monitor: monitor.clone(),
            gate: Gate::new(password, Gate::DELAY),
            sessions: Sessions::new(Life::default()),
            bot: bot_name(ctx, &mut servers, stop),
            room_key: room_key(ctx),
        });
        serve(&mut servers, listener, operator_router(web), stop);
    }
    let told = told(stop);
    servers.spawn(async move {
        tokio::select! {
            () = told => {}
            () = monitor.keep() => {}
        }
    });
    Ok(Servers(servers))
}

/// Asks Telegram for the bot's name until it answers.
fn bot_name(
    ctx: &Arc<Context>,
    servers: &mut JoinSet<()>,
    stop: &watch::Receiver<bool>,
) -> watch::Receiver<Option<String>> {
    let (tell, name) = watch::channel(None);
    let (ctx, told) = (ctx.clone(), told(stop));
    let ask = async move {
        loop {
            if let Ok(name) = bot::name(&ctx).await {
                return tell.send_replace(Some(name.to_owned()));
            }
            tokio::time::sleep(NAME).await;
        }
    };
    servers.spawn(async move {
        tokio::select! {
            () = told => {}
            _ = ask => {}
        }
    });
    name
}

/// The keys of rooms come from the installation's secret, which the pages do not get.
fn room_key(ctx: &Arc<Context>) -> RoomKey {
    let ctx = ctx.clone();
    Box::new(move |code, day| ctx.secret.room_key(code, day))
}

impl Servers {
    /// Waits until the answers under way are given, for 3 s at most; the bot has been told to stop.
    pub async fn stopped(mut self) {
        let all = async { while self.0.join_next().await.is_some() {} };
        // A browser may hold its connection.
        let _ = tokio::time::timeout(STOP, all).await;
        self.0.abort_all();
    }
}

async fn listen(address: SocketAddr, setting: &str) -> Result<TcpListener> {
    let taken = || format!("listening on {address}; {setting} chooses another address");
    TcpListener::bind(address).await.with_context(taken)
}

fn serve(servers: &mut JoinSet<()>, listener: TcpListener, router: Router, stop: &watch::Receiver<bool>) {
    let told = told(stop);
    servers.spawn(async move {
        // It ends without an error only (axum::serve).
        let _ = axum::serve(listener, router).with_graceful_shutdown(told).await;
    });
}

/// Waits until `stop` says so, or nobody can say so any more.
fn told(stop: &watch::Receiver<bool>) -> impl Future<Output = ()> + Send + 'static {
    let mut stop = stop.clone();
    async move {
        let _ = stop.wait_for(|stop| *stop).await;
    }
}
